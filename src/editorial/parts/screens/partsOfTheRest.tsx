'use client'
import { UploadField } from '@payloadcms/ui'
import type { ReactNode } from 'react'

import { StageCell } from '@/src/editorial/admin/StageCell'
import { useWords } from '@/src/editorial/admin/useWords'
import { HistoryTimeline } from '@/src/editorial/audit/screens/HistoryTimeline'
import { CommentPanel } from '@/src/editorial/comments/screens/CommentPanel'
import type { ShownComment } from '@/src/editorial/comments/screens/commentsAnswer'
import { AttributionPanel } from '@/src/editorial/editor/screens/AttributionPanel'
import { InboxList } from '@/src/editorial/notifications/screens/InboxList'
import { StageLine } from '@/src/editorial/transitions/screens/StageLine'
import type { Words } from '@/src/language/words'
import { EDIT_KINDS, STAGES, STATES } from '@/src/workflow/stages'
import { SAMPLE_COMMENTS, SAMPLE_HISTORY, SAMPLE_NOTICES, sourcedSample } from './sampleRecords'
import { alone, onPage, type Part, type Scene } from './scenes'

const w = (tr: string, en: string): Words => ({ tr, en })
const EMPTY = w('Boş', 'Empty')
const FULL = w('Dolu', 'Full')

const withFields = (language: 'tr' | 'en', fields: Record<string, unknown>, below: ReactNode) =>
  onPage(language, { fields, below })

const findings: Part = {
  key: 'bulgular',
  name: w('Kim söylüyor, bulgular', 'Who says it, findings'),
  states: [
    {
      ...{ key: 'bulgulu', name: w('Bulgularla', 'With findings') },
      scene: (language) => withFields(language, sourcedSample(true), <AttributionPanel />),
    },
    {
      ...{ key: 'temiz', name: w('Bulgusuz', 'Without findings') },
      scene: (language) => withFields(language, sourcedSample(false), <AttributionPanel />),
    },
    {
      ...{ key: 'bos', name: EMPTY },
      scene: (language) => withFields(language, {}, <AttributionPanel />),
    },
  ],
}

const withComments = (language: 'tr' | 'en', comments: ShownComment[]): Scene => {
  const scene = onPage(language, { below: <CommentPanel /> })
  scene.newsroom.lists.comments = { comments }
  return scene
}
const comments: Part = {
  key: 'yorumlar',
  name: w('Yorumlar', 'Comments'),
  states: [
    {
      ...{ key: 'dolu', name: FULL },
      scene: (language) => withComments(language, SAMPLE_COMMENTS),
    },
    { ...{ key: 'bos', name: EMPTY }, scene: (language) => withComments(language, []) },
    {
      ...{ key: 'yuklenmedi', name: w('Yüklenemedi', 'Not loaded') },
      scene: (language) => ({ ...withComments(language, []), away: true }),
    },
  ],
}

function Timeline() {
  const { say } = useWords()
  return (
    <main className="kunye-history">
      <HistoryTimeline rows={SAMPLE_HISTORY} say={say} />
    </main>
  )
}
const history: Part = {
  key: 'gecmis',
  name: w('Geçmiş', 'History'),
  states: [{ key: 'dolu', name: FULL, scene: () => alone(<Timeline />) }],
}

const PICTURE = {
  ...{ id: '65f0a1b2c3d4e5f6a7b8c9a1', filename: 'degirmen.svg', mimeType: 'image/svg+xml' },
  ...{ filesize: 2048, width: 320, height: 180, alt: 'Eski değirmen' },
  url: `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="320" height="180"><rect width="320" height="180" fill="#7a9"/></svg>')}`,
}
const withPicture = (language: 'tr' | 'en', leadImage: string | null): Scene => {
  const field = { name: 'leadImage', type: 'upload', relationTo: 'media' } as const
  const label = language === 'en' ? 'Lead image' : 'Ana görsel'
  const scene = onPage(language, {
    fields: { leadImage },
    below: <UploadField field={{ ...field, label, admin: {} } as never} path="leadImage" />,
  })
  scene.newsroom.lists.media = { docs: [{ ...PICTURE, thumbnailURL: PICTURE.url }] }
  return scene
}
const picture: Part = {
  key: 'gorsel',
  name: w('Görsel alanı', 'Picture field'),
  states: [
    { ...{ key: 'dolu', name: FULL }, scene: (language) => withPicture(language, PICTURE.id) },
    { ...{ key: 'bos', name: EMPTY }, scene: (language) => withPicture(language, null) },
  ],
}

const signs: Part = {
  key: 'isaret',
  name: w('Aşama işaretleri', 'Signs of stages'),
  states: [
    {
      ...{ key: 'liste', name: w('Listede', 'In a list') },
      scene: () =>
        alone(
          STAGES.map((stage) => (
            <p key={stage}>
              <StageCell {...({ cellData: stage } as never as Parameters<typeof StageCell>[0])} />
            </p>
          )),
        ),
    },
    {
      ...{ key: 'cizgi', name: w('Çizgide', 'As a line') },
      scene: () =>
        alone(
          STAGES.flatMap((stage) =>
            STATES.flatMap((state) =>
              EDIT_KINDS.slice(0, 2).map((editKind) => (
                <StageLine
                  editKind={editKind}
                  key={`${stage} ${state} ${editKind}`}
                  stage={stage}
                  state={state}
                />
              )),
            ),
          ),
        ),
    },
  ],
}

const list = (rows: typeof SAMPLE_NOTICES | null, problem: string | null, unread: number) =>
  alone(
    <section className="kunye-inbox__panel" style={{ position: 'static' }}>
      <InboxList
        onOpen={() => {}}
        onReadAll={() => {}}
        problem={problem}
        rows={rows}
        unread={unread}
      />
    </section>,
  )
const inbox: Part = {
  key: 'bildirim',
  name: w('Bildirimler', 'Notifications'),
  states: [
    { key: 'dolu', name: FULL, scene: () => list(SAMPLE_NOTICES, null, 1) },
    { key: 'bos', name: EMPTY, scene: () => list([], null, 0) },
    { key: 'yukleniyor', name: w('Yükleniyor', 'Loading'), scene: () => list(null, null, 0) },
    {
      ...{ key: 'yuklenmedi', name: w('Yüklenemedi', 'Not loaded') },
      scene: () => list([], 'Sunucuya ulaşılamadı.', 0),
    },
  ],
}

/** Beside and below the text: findings, comments, history, pictures, signs, notices. */
export const OTHER_PARTS: readonly Part[] = [
  ...[findings, comments, history, picture, signs, inbox],
]
