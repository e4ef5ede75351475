import { foundBy } from '@/src/language/text/foundBy'
import { analyseArticle } from '@/src/sourcing/findings'
import type { querySpeller } from '@/src/sourcing/spelling/speller'

type Analysed = Parameters<typeof analyseArticle>[0]
type Found = Parameters<typeof foundBy>[0]

/** All that a save wants to know of its text, in one go: what is seen in it (`analyseArticle`), and the keys of `found`. */
export const lookThrough = async (
  { found, ...given }: Analysed & { found: Found },
  ask: typeof querySpeller,
): Promise<Awaited<ReturnType<typeof analyseArticle>> & { keys: string[] }> => ({
  ...(await analyseArticle(given, ask)),
  keys: foundBy(found),
})
