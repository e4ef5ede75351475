import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { canonicalBody } from '@/src/language/richText/canonicalBody'
import { checkBody } from '@/src/language/richText/checkBody'
import { blocksIn, danglingIds, rowsIn } from '@/src/editorial/merge/marks'
import {
  type Choice,
  type Content,
  type MergedArticle,
  piecesOf,
} from '@/src/editorial/merge/pieces'
import { mergeArticle } from '@/src/editorial/merge/mergeArticle'
import { resolveMerge } from '@/src/editorial/merge/resolveMerge'
import { valueKey } from '@/src/editorial/merge/rows'
import { arbitraryEdits } from '@/tests/support/arbitraryEdits'
import { runs } from '@/tests/support/runs'

const merged = (base: Content, mine: Content, theirs: Content): MergedArticle => {
  const merge = mergeArticle(base, mine, theirs)
  if (!merge) throw new Error('a sound story can be merged')
  return merge
}
/** What a reader and an approval can notice, with rows in the order of their ids. */
const seen = (content: Content): string =>
  valueKey({
    ...content,
    body: canonicalBody(content.body),
    tags: [...(content.tags as string[])].sort(),
    attributions: rowsIn(content, 'attributions').sort((a, b) =>
      String(a.id) < String(b.id) ? -1 : 1,
    ),
  })
const conflictsOf = (merge: MergedArticle) => piecesOf(merge).filter((piece) => !piece.merged)
/** Decisions for every conflict, drawn from one number. */
const drawn = (merge: MergedArticle, seed: number): Record<string, Choice> =>
  Object.fromEntries(
    conflictsOf(merge).map(({ id, mayBoth }, index) => {
      const ways: Choice[] = mayBoth ? ['mine', 'theirs', 'both'] : ['mine', 'theirs']
      return [id, ways[Math.floor(seed / 3 ** index) % ways.length] ?? 'mine']
    }),
  )
const letters = (value: unknown): string[] =>
  (JSON.stringify(value) ?? '').match(/[\p{L}\p{N}_]+/gu) ?? []
const airborne = (content: Content): string[] => {
  const { withoutRow, withoutWords } = danglingIds(
    blocksIn(content) ?? [],
    rowsIn(content, 'attributions'),
  )
  return [...withoutRow, ...withoutWords]
}
const holds = (rule: (three: { base: Content; mine: Content; theirs: Content }) => void) =>
  fc.assert(fc.property(arbitraryEdits, rule), { numRuns: runs(60) })

describe('a three-way merge of two writers’ texts', () => {
  it('gives the changed text, letter by letter, where only one of them changed anything', () =>
    holds(({ base, mine }) => {
      for (const merge of [merged(base, mine, base), merged(base, base, mine)]) {
        expect(conflictsOf(merge)).toEqual([])
        const { content, putBack, gone } = resolveMerge(merge, {})
        expect(valueKey(content)).toBe(valueKey(mine))
        expect([...putBack, ...gone]).toEqual([])
      }
    }))

  it('takes the same change made twice once', () =>
    holds(({ base, mine }) => {
      const merge = merged(base, mine, mine)
      expect(conflictsOf(merge)).toEqual([])
      expect(valueKey(resolveMerge(merge, {}).content)).toBe(valueKey(mine))
    }))

  it('comes to the same text whoever saves second, as long as nobody has to decide', () =>
    holds(({ base, mine, theirs }) => {
      const [one, other] = [merged(base, mine, theirs), merged(base, theirs, mine)]
      expect(conflictsOf(one).map(({ id }) => id)).toEqual(conflictsOf(other).map(({ id }) => id))
      if (conflictsOf(one).length > 0) return
      expect(seen(resolveMerge(one, {}).content)).toBe(seen(resolveMerge(other, {}).content))
    }))

  it('loses no word that either added: it stands in the text or in a conflict', () =>
    holds(({ base, mine, theirs }) => {
      const merge = merged(base, mine, theirs)
      const shown = piecesOf(merge).map((piece) => piece.merged ?? [piece.mine, piece.theirs])
      const kept = new Set(letters(shown))
      const was = new Set(letters(base))
      const added = letters([mine, theirs]).filter((word) => !was.has(word))
      expect(added.filter((word) => !kept.has(word))).toEqual([])
    }))

  it('can be stored whatever is decided, and hangs no attribution in the air', () =>
    fc.assert(
      fc.property(arbitraryEdits, fc.nat(3 ** 8), ({ base, mine, theirs }, seed) => {
        const merge = merged(base, mine, theirs)
        const { content, undecided } = resolveMerge(merge, drawn(merge, seed))
        expect(undecided).toEqual([])
        expect(checkBody(content.body).problems).toEqual([])
        const already = new Set([...airborne(mine), ...airborne(theirs)])
        expect(airborne(content).filter((id) => !already.has(id))).toEqual([])
      }),
      { numRuns: runs(120) },
    ))

  it('never drops or puts back a row by itself: only a decision can', () =>
    holds(({ base, mine, theirs }) => {
      const merge = merged(base, mine, theirs)
      if (conflictsOf(merge).length > 0) return
      const { putBack, gone } = resolveMerge(merge, {})
      expect([...putBack, ...gone]).toEqual([])
    }))
})
