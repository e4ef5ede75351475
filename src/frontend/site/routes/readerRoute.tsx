import type { ReactNode } from 'react'

import { QUERY_WORDS, readerAddress, type ReaderAddress } from '@/src/language/readerPaths'
import { oneParam, slugParam } from '../addresses'
import { Message } from '../parts/Notices'
import { words as allWords } from '../words'
import type { Asked } from './Asked'
import { articleRoute, shortRoute } from './articleRoute'
import { authorRoute, eventRoute, personRoute, sourceRoute } from './entityRoutes'
import { frontRoute } from './frontRoute'
import { correctionsRoute, imprintRoute, searchRoute } from './paperRoutes'
import { termRoute } from './termRoute'

const ROUTES = {
  front: frontRoute,
  article: articleRoute,
  short: shortRoute,
  author: authorRoute,
  person: personRoute,
  source: sourceRoute,
  event: eventRoute,
  section: (asked) => termRoute('section', asked),
  tag: (asked) => termRoute('tag', asked),
  search: searchRoute,
  corrections: correctionsRoute,
  imprint: imprintRoute,
} as const satisfies Record<ReaderAddress['page'], (asked: Asked) => Promise<ReactNode>>

/** The parts of a path, as Next hands them over (encoded), and what follows `?` → the page; not found for what is none. */
export async function readerRoute(
  path: readonly string[],
  query: Asked['query'],
): Promise<ReactNode> {
  const address = readerAddress(path)
  if (!address) return <Message about="notFound" />
  const { page, slug = '', language } = address
  return ROUTES[page]({
    ...{ words: allWords[language], slug: slugParam(slug), query },
    after: oneParam(query[QUERY_WORDS.after[language]]),
  })
}
