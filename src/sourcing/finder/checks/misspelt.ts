import { checkArticleSpelling } from '../../spelling/checkArticleSpelling'
import { editDistance } from '../../spelling/editDistance'
import type { querySpeller } from '../../spelling/speller'
import type { WordNode } from '../types'
import { bare, type BareFinding, type Given } from './Bare'

const NOBODY = { persons: {}, sources: {}, events: {} }
const SHORTEST = 5

/** Words that are one letter away from one the dictionary has; a word that the story prints twice is its own. Only Turkish has a dictionary. */
export async function misspelt(
  given: Given,
  nodes: readonly WordNode[],
  ask: typeof querySpeller,
): Promise<BareFinding[]> {
  if (given.language !== 'tr') return []
  const body = nodes.filter(({ field }) => field === 'body')
  const whole = body.map(({ start, end }) => given.text.slice(start, end)).join('\n\n')
  const found = await Promise.all(
    nodes.map(async (node) => {
      const words = given.text.slice(node.start, node.end)
      const asked =
        node.field === 'body'
          ? { headline: '', dek: '', body: words }
          : { headline: words, dek: '', body: whole }
      const hits = await checkArticleSpelling({ language: 'tr', ...asked }, NOBODY, [], ask)
      // A capital in a sentence is a name's; in a headline it may be any word's.
      return hits
        .filter(({ field, word }) =>
          node.field === 'body' ? field === 'body' && /^\p{Ll}/u.test(word) : field === 'headline',
        )
        .map((hit) => ({ ...hit, start: hit.start + node.start, end: hit.end + node.start }))
    }),
  )
  const hits = found.flat()
  const times = new Map<string, number>()
  for (const { word } of hits) {
    const small = word.toLocaleLowerCase('tr')
    times.set(small, (times.get(small) ?? 0) + 1)
  }
  return hits
    .filter(({ word, suggestions }) => {
      const [best] = suggestions
      const small = word.toLocaleLowerCase('tr')
      return (
        best !== undefined &&
        word.length >= SHORTEST &&
        // The dictionary writes “kağıt” and “inkar”; the house may write both.
        !/[âîû]/u.test(small) &&
        times.get(small) === 1 &&
        editDistance(small, best.toLocaleLowerCase('tr')) === 1
      )
    })
    .map((hit) => bare(given, 'spelling', hit))
}
