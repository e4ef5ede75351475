import { countWords } from '@/src/text/countWords'
import { findings } from './findings'
import { existingOf, onlyExisting } from './onlyExisting'
import { rollup } from './rollup'
import { checkArticleSpelling } from './spelling/checkArticleSpelling'
import type { askSpeller } from './spelling/askSpeller'
import type { SourcedArticle, SourcedEntities, Sourcing } from './types'

/** Counts, open findings and the number of words of an article as it stands; `ask` is the dictionary. */
export const analyseArticle = async (
  { article, entities }: { article: SourcedArticle; entities: SourcedEntities },
  ask: typeof askSpeller,
): Promise<{ sourcing: Sourcing; words: number }> => {
  const hits = await checkArticleSpelling(article, entities, [], ask)
  return {
    sourcing: {
      ...rollup(onlyExisting(article, existingOf(entities))),
      findings: findings(article, entities, hits),
    },
    words: countWords(article.body, article.language),
  }
}
