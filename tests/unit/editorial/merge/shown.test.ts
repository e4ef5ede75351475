import { describe, expect, it } from '@jest/globals'

import { placeLabel, shownText } from '@/src/editorial/merge/screens/shownText'
import { stretches, wordChanges } from '@/src/editorial/merge/screens/wordChanges'
import { fromParagraphs } from '@/src/language/richText/newNodes'
import type { Piece } from '@/src/editorial/merge/pieces'

const tr = (words: { tr: string }) => words.tr

describe('a merge as people read it', () => {
  it('marks the words that came and went, and gives both texts back', () => {
    const changes = wordChanges('Komite yeri duyurdu.', 'Komite yeri dün duyurdu.')
    expect(changes.filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'added', words: 'dün ' },
    ])
    const textOf = (leftOut: string) =>
      wordChanges('a b c', 'a x c d')
        .filter(({ kind }) => kind !== leftOut)
        .map(({ words }) => words)
        .join('')
    expect([textOf('added'), textOf('removed')]).toEqual(['a b c', 'a x c d'])
  })

  it('shows paragraphs as text, a row with its details, and nothing as nothing', () => {
    const { children } = fromParagraphs(['Bir.', 'İki.']).root
    expect(shownText('body:0', children, tr)).toBe('Bir.\nİki.')
    expect(shownText('claims:k', { id: 'k', text: 'On kişi', kind: 'number' }, tr)).toBe(
      'On kişi\nkind: number',
    )
    expect(shownText('tags', ['a', 'b'], tr)).toBe('a, b')
    expect(shownText('dek', null, tr)).toBe('')
  })

  it('names a place in the reader’s language', () => {
    expect(placeLabel('body:4').tr).toBe('Paragraf')
    expect(placeLabel('attributions:a1').tr).toBe('Atıf')
    expect(placeLabel('related').tr).toBe('İlgili haberler')
    expect(placeLabel('dek').en).toBe('Dek')
  })

  it('folds what nobody changed, and nothing else', () => {
    const piece = (id: string, by: 'nobody' | 'mine' | null): Piece<string> => ({
      id,
      base: null,
      mine: null,
      theirs: null,
      merged: by && { value: id, by },
      mayBoth: false,
    })
    const parts = stretches([piece('a', 'nobody'), piece('b', 'nobody'), piece('c', null)])
    expect(parts.map(({ quiet, pieces }) => [quiet, pieces.map(({ id }) => id)])).toEqual([
      [true, ['a', 'b']],
      [false, ['c']],
    ])
  })
})
