import type { readPdf } from '@/src/editorial/media/readPdf'
import { lookThrough } from './lookThrough'
import { majorChangesBetween } from '@/src/editorial/projection/majorChanges'
import { toPublicArticle } from '@/src/editorial/projection/toPublicArticle'
import { analyseArticle } from '@/src/sourcing/findings'
import type { querySpeller } from '@/src/sourcing/spelling/speller'
import { foundBy } from '@/src/language/text/foundBy'

type Public = Parameters<typeof toPublicArticle>[0]
type Changes = Parameters<typeof majorChangesBetween>
type Analysed = Parameters<typeof analyseArticle>[0]

/** What a thread can be asked to do with a long text. Pure: it knows no database and no Payload. */
export const TASKS = {
  analyseArticle: (given: Analysed, ask: typeof querySpeller) => analyseArticle(given, ask),
  lookThrough: (given: Parameters<typeof lookThrough>[0], ask: typeof querySpeller) =>
    lookThrough(given, ask),
  toPublicArticle: (given: Public) => toPublicArticle(given),
  // Read where it is asked for: no text needs the library.
  readPdf: async (given: Parameters<typeof readPdf>[0]) =>
    (await import('@/src/editorial/media/readPdf')).readPdf(given),
  foundBy: (given: Parameters<typeof foundBy>[0]) => foundBy(given),
  majorChangesBetween: (given: Changes) => majorChangesBetween(...given),
}
