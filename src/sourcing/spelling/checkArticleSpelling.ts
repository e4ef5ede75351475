import type { FieldSpellingHit, SourcedArticle, SourcedEntities } from '../types'
import { ATTRIBUTION_FIELDS } from '../vocabulary'
import { askSpeller } from './askSpeller'
import { checkSpelling } from './checkSpelling'
import { namesIn } from './namesIn'

/**
 * The spelling of an article's headline, dek and body, field by field. Names of its entities and names
 * its body uses are known; `more` adds others (places, the house's own words). Only Turkish has a
 * dictionary: an article in another language has no hits. `ask` may be another dictionary.
 */
export const checkArticleSpelling = async (
  article: Pick<SourcedArticle, 'language' | 'headline' | 'dek' | 'body'>,
  entities: SourcedEntities,
  more: readonly string[] = [],
  ask = askSpeller,
): Promise<FieldSpellingHit[]> => {
  if (article.language.toLowerCase().split('-')[0] !== 'tr') return []
  const named = [...Object.values(entities.persons), ...Object.values(entities.sources)]
  const known = [
    ...named.flatMap(({ name, names }) => [name, ...(names ?? [])]),
    ...namesIn(article.body),
    ...more,
  ]
  const hits = await Promise.all(
    ATTRIBUTION_FIELDS.map(async (field) =>
      (await checkSpelling(article[field], known, article.body, ask)).map((hit) => ({
        ...hit,
        field,
      })),
    ),
  )
  return hits.flat()
}
