import type { FieldSpellingHit, Finding, SourcedArticle } from '../types'
import { whereWords } from './where'

/** Findings are stored with the article and read by people: of a text in another language every word would be one. */
const MOST = 200

/**
 * Warns of words that the spelling check did not know. Hits that no longer match the text (it has
 * changed since it was checked) are dropped; of more than 200 the first are told.
 */
export const spelling = (article: SourcedArticle, hits: readonly FieldSpellingHit[]): Finding[] =>
  hits
    .filter((hit) => article[hit.field].slice(hit.start, hit.end) === hit.word)
    .slice(0, MOST)
    .map((hit): Finding => {
      const best = hit.suggestions[0]
      return {
        code: 'spelling',
        severity: 'warn',
        never: false,
        where: whereWords(article, hit.field, hit),
        params: { word: hit.word, suggestion: best ?? '', suggestions: hit.suggestions.join(', ') },
        message: best
          ? {
              tr: `“${hit.word}” sözlükte yok. “${best}” mi demek istediniz?`,
              en: `“${hit.word}” is not in the dictionary. Did you mean “${best}”?`,
            }
          : {
              tr: `“${hit.word}” sözlükte yok. Yazımını denetleyin.`,
              en: `“${hit.word}” is not in the dictionary. Check its spelling.`,
            },
      }
    })
