'use client'
import {
  DefaultEditView,
  SetDocumentStepNav,
  useConfig,
  useDocumentInfo,
  useEditDepth,
} from '@payloadcms/ui'
import type { DocumentViewClientProps } from 'payload'

import { useWords } from '@/src/editorial/admin/useWords'
import { useFresh } from '@/src/editorial/desk/screens/useFresh'
import { recordAnswer, RECORDS, type RecordOf } from '../recordAnswer'
import { RecordAbout } from './RecordAbout'
import { RecordSaid } from './RecordSaid'
import { RecordStories } from './RecordStories'

const isRecord = (slug: string | undefined): slug is RecordOf => RECORDS.some((one) => one === slug)

/** The page of a stored person, source or event; a new one, and one in a drawer over another form, is the form. */
export function RecordPage(props: DocumentViewClientProps) {
  const { id, collectionSlug } = useDocumentInfo()
  const inDrawer = useEditDepth() > 1
  const isForm = id === undefined || id === null || inDrawer || !isRecord(collectionSlug)
  if (isForm) return <DefaultEditView {...props} />
  return <StoredRecord id={String(id)} key={String(id)} of={collectionSlug} />
}

/** `/duzenle` of a record: Payload's own form of it. */
export function RecordForm(props: DocumentViewClientProps) {
  return <DefaultEditView {...props} />
}

const read = (body: unknown) => recordAnswer.safeParse(body).data

function StoredRecord({ id, of }: { id: string; of: RecordOf }) {
  const { say } = useWords()
  const { getEntityConfig } = useConfig()
  const { answer, broken } = useFresh({ path: `record?of=${of}&id=${id}`, read })
  const { labels, admin } = getEntityConfig({ collectionSlug: of }) ?? {}
  return (
    <div className="kunye-desk kunye-record">
      <SetDocumentStepNav
        collectionSlug={of}
        id={id}
        pluralLabel={labels?.plural}
        useAsTitle={admin?.useAsTitle}
      />
      {broken && (
        <p className="kunye-desk__notice" role="status">
          {broken.why ??
            say({
              tr: 'Sunucuya ulaşılamıyor; görülenler eski olabilir.',
              en: 'The server does not answer; what is shown may be old.',
            })}
        </p>
      )}
      {answer && (
        <div className="kunye-record__parts">
          <RecordAbout of={of} record={answer} />
          <main className="kunye-record__main">
            {answer.said && (
              <RecordSaid
                all={of === 'persons' ? `speaker=${id}` : `source=${id}`}
                answer={answer.said}
                kind="said"
              />
            )}
            {answer.about && (
              <RecordSaid
                all={of === 'persons' ? `about=${id}` : `event=${id}`}
                answer={answer.about}
                kind="about"
              />
            )}
          </main>
          <RecordStories record={answer} />
        </div>
      )}
      {!answer && !broken && (
        <p className="kunye-sayings__none" role="status">
          {say({ tr: 'Yükleniyor…', en: 'Loading…' })}
        </p>
      )}
    </div>
  )
}
