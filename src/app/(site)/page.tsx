import type { ReactNode } from 'react'
import { frontPageQuery } from '@/src/site/api/frontPageQuery'
import { query } from '@/src/site/api/query'
import { FrontPage } from '@/src/site/pages/FrontPage'
import { Message } from '@/src/site/parts/Message'

export const dynamic = 'force-dynamic'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const one = (value: string | string[] | undefined): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined

/** `/`: the newest articles; `?bolum=` one section, `?etiket=` one tag, `?sonra=` the next page. */
export default async function Front({ searchParams }: Props): Promise<ReactNode> {
  const { bolum, etiket, sonra } = await searchParams
  const choice = { section: one(bolum), tag: one(etiket), after: one(sonra) }
  const { after, ...filter } = choice
  const answer = await query(frontPageQuery, { after, filter })
  if (answer.ok) return <FrontPage data={answer.data} choice={choice} />
  return <Message about={answer.problem === 'refused' ? 'notFound' : 'down'} />
}
