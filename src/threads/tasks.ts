import { majorChangesBetween } from '@/src/publish/majorChangesBetween'
import { toPublicArticle } from '@/src/publish/toPublicArticle'
import { analyseArticle } from '@/src/sourcing/analyseArticle'
import type { askSpeller } from '@/src/sourcing/spelling/askSpeller'

type Public = Parameters<typeof toPublicArticle>[0]
type Changes = Parameters<typeof majorChangesBetween>
type Analysed = Parameters<typeof analyseArticle>[0]

/** What a thread can be asked to do with a long text. Pure: it knows no database and no Payload. */
export const TASKS = {
  analyseArticle: (given: Analysed, ask: typeof askSpeller) => analyseArticle(given, ask),
  toPublicArticle: (given: Public) => toPublicArticle(given),
  majorChangesBetween: (given: Changes) => majorChangesBetween(...given),
}
