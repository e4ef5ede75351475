import type { ReactNode } from 'react'
import { CorrectionsPage as operation } from '@/src/frontend/client/generated/operations'
import { queryApi } from '@/src/frontend/site/queryApi'
import { oneParam } from '@/src/frontend/site/addresses'
import {
  CORRECTION_KINDS,
  CorrectionsPage,
  type KindName,
} from '@/src/frontend/site/pages/CorrectionsPage'
import { Message } from '@/src/frontend/site/parts/Notices'

export const dynamic = 'force-dynamic'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const isKind = (name: string): name is KindName => Object.hasOwn(CORRECTION_KINDS, name)

/** `/duzeltmeler`, `?tur=duzeltme`: every correction, retraction and withdrawal; `&sonra=` the older ones. */
export default async function CorrectionsRoute({ searchParams }: Props): Promise<ReactNode> {
  const { tur, sonra } = await searchParams
  const named = oneParam(tur)
  const after = oneParam(sonra)
  if (named !== undefined && !isKind(named)) return <Message about="notFound" />
  const kind = named ?? null
  const answer = await queryApi(operation, { kind: kind && CORRECTION_KINDS[kind], after })
  if (!answer.ok) return <Message about={answer.problem === 'refused' ? 'notFound' : 'down'} />
  const { corrections, sections, site } = answer.data
  return (
    <CorrectionsPage
      found={corrections}
      kind={kind}
      after={after}
      sections={sections}
      site={site}
    />
  )
}
