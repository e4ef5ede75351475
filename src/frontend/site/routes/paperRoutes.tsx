import type { ReactNode } from 'react'
import {
  CorrectionsPage as correctionsPage,
  ImprintPage as imprintPage,
  SearchPage as searchPage,
  Sections,
} from '@/src/frontend/client/generated/operations'
import { QUERY_WORDS } from '@/src/language/readerPaths'
import { oneParam } from '../addresses'
import { CORRECTION_KINDS } from '../correctionKinds'
import { monthOf } from '../dates/monthName'
import { CorrectionsPage, kindOf } from '../pages/CorrectionsPage'
import { ImprintPage } from '../pages/ImprintPage'
import { SearchPage } from '../pages/SearchPage'
import { Message } from '../parts/Notices'
import { queryApi } from '../queryApi'
import { filterOf, searchAddress } from '../searchAddress'
import type { Asked } from './Asked'

const aboutOf = (problem: 'refused' | 'down') => (problem === 'refused' ? 'notFound' : 'down')
const LONGEST = 200

/** `?q=`: a search; further words of the address narrow and order it (`searchAddress`); with `after` the next results. */
export async function searchRoute({ words, query: given, after }: Asked): Promise<ReactNode> {
  const query = oneParam(given.q)?.slice(0, LONGEST)
  if (!query) {
    const answer = await queryApi(Sections, {})
    const { sections, site } = answer.ok ? answer.data : { sections: [], site: null }
    return <SearchPage {...{ words, sections, site }} address={{ q: '' }} found={null} />
  }
  const address = searchAddress(query, given, words)
  const answer = await queryApi(searchPage, {
    ...{ query, after, filter: filterOf(address, new Date()) },
    order: address.sira === 'uygun' ? 'RELEVANCE' : 'NEWEST',
  })
  if (!answer.ok) return <Message words={words} about={aboutOf(answer.problem)} />
  const { search: found, sections, site } = answer.data
  return <SearchPage {...{ words, address, found, sections, site, after }} />
}

/** Every correction, retraction and withdrawal, or those of one kind (`?tur=duzeltme`, `?kind=correction`). */
export async function correctionsRoute({ words, query, after }: Asked): Promise<ReactNode> {
  const named = oneParam(query[QUERY_WORDS.kind[words.locale]])
  const kind = named === undefined ? null : kindOf(named, words)
  if (named !== undefined && !kind) return <Message words={words} about="notFound" />
  const now = new Date()
  const answer = await queryApi(correctionsPage, {
    ...{ kind: kind && CORRECTION_KINDS[kind].is, after },
    since: `${monthOf(now)}-01T00:00:00+03:00`,
  })
  if (!answer.ok) return <Message words={words} about={aboutOf(answer.problem)} />
  const { corrections: found, published, sections, site } = answer.data
  const numbers = { published: published.totalCount, now }
  return <CorrectionsPage {...{ words, found, kind, after, ...numbers, sections, site }} />
}

/** The imprint. */
export async function imprintRoute({ words }: Asked): Promise<ReactNode> {
  const answer = await queryApi(imprintPage, {})
  if (!answer.ok) return <Message words={words} about={aboutOf(answer.problem)} />
  return <ImprintPage words={words} {...answer.data} />
}
