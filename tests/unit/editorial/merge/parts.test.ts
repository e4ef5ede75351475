import { describe, expect, it } from '@jest/globals'

import { mergeNode, mergeSequence } from '@/src/editorial/merge/mergeSequence'
import type { BodyNode } from '@/src/language/richText/body'
import { newText } from '@/src/language/richText/newNodes'
import { toMarkdown } from '@/src/language/richText/toMarkdown'
import {
  attachment,
  bodyOf,
  factBox,
  footnote,
  footnoteMark,
  paragraph,
  pullQuote,
  relatedStory,
  tableOf,
} from '@/tests/support/partsBody'

const merged = (base: BodyNode, mine: BodyNode, theirs: BodyNode): string | null => {
  const found = mergeNode(base, mine, theirs)
  return found && toMarkdown(bodyOf(found.value))
}
const rows = (table: string | null) => table?.split('\n').filter((line) => !line.includes('---'))

describe('two writers in one table', () => {
  const base = tableOf(['Firma', 'Araç'], ['Doruk', '14'], ['Yeni Yol', '9'])

  it('who change other cells have both changes', () => {
    const mine = tableOf(['Firma', 'Araç'], ['Doruk', '15'], ['Yeni Yol', '9'])
    const theirs = tableOf(['Firma', 'Araç'], ['Doruk Taşımacılık', '14'], ['Yeni Yol', '9'])
    expect(rows(merged(base, mine, theirs))).toEqual([
      ...['| Firma | Araç |', '| Doruk Taşımacılık | 15 |', '| Yeni Yol | 9 |'],
    ])
  })

  it('of whom one adds a row and one changes another', () => {
    const mine = tableOf(['Firma', 'Araç'], ['Doruk', '14'], ['Yeni Yol', '9'], ['Kent', '3'])
    const theirs = tableOf(['Firma', 'Araç'], ['Doruk', '16'], ['Yeni Yol', '9'])
    expect(rows(merged(base, mine, theirs))?.slice(1)).toEqual([
      ...['| Doruk | 16 |', '| Yeni Yol | 9 |', '| Kent | 3 |'],
    ])
  })

  it('who change the same cell are asked', () => {
    const mine = tableOf(['Firma', 'Araç'], ['Doruk', '15'], ['Yeni Yol', '9'])
    const theirs = tableOf(['Firma', 'Araç'], ['Doruk', '16'], ['Yeni Yol', '9'])
    expect(merged(base, mine, theirs)).toBeNull()
  })

  it('of whom one adds a column and one a row are asked: the rows would not be of one width', () => {
    const mine = tableOf(['Firma', 'Araç', ''], ['Doruk', '14', ''], ['Yeni Yol', '9', ''])
    const theirs = tableOf(['Firma', 'Araç'], ['Doruk', '14'], ['Yeni Yol', '9'], ['Kent', '3'])
    expect(merged(base, mine, theirs)).toBeNull()
  })

  it('as the editor draws its columns otherwise, differ in nothing', () => {
    const mine = { ...base, colWidths: [80, 90] } as BodyNode
    expect(merged(base, mine, tableOf(['Firma', 'Araç'], ['Kent', '1']))).toContain('| Kent | 1 |')
  })
})

describe('two writers in one fact box', () => {
  const base = factBox('Kış lastiği', paragraph(newText('Bir.')), paragraph(newText('İki.')))

  it('have both changes, of its title and its paragraphs', () => {
    const mine = factBox('Kar lastiği', paragraph(newText('Bir.')), paragraph(newText('İki.')))
    const theirs = factBox('Kış lastiği', paragraph(newText('Bir.')), paragraph(newText('Üç.')))
    expect(merged(base, mine, theirs)).toBe('> ### Kar lastiği\n>\n> Bir.\n>\n> Üç.')
  })

  it('keep both where one moves words out and one writes below it', () => {
    const mine = [factBox('Kış lastiği', paragraph(newText('Bir.'))), paragraph(newText('İki.'))]
    const pieces = mergeSequence([base], mine, [base, paragraph(newText('Son.'))])
    expect(pieces.filter((piece) => piece.merged === null).length).toBeLessThanOrEqual(1)
    expect(pieces.flatMap(({ mine: own }) => own ?? [])).toHaveLength(2)
  })
})

it('two writers in one pull quote are merged by words', () => {
  const of = (words: string) => pullQuote(newText(words))
  expect(
    merged(
      of('Bir iki üç dört beş altı'),
      of('Bir 2 üç dört beş altı'),
      of('Bir iki üç dört beş 6'),
    ),
  ).toBe('> Bir 2 üç dört beş 6')
})

describe.each([
  ['a related story', relatedStory],
  ['an attachment', attachment],
])('two writers and %s', (_, card) => {
  const [first, last] = [paragraph(newText('Bir.')), paragraph(newText('İki.'))]
  const ofAll = (mine: BodyNode[], theirs: BodyNode[], base = [first, card('h1'), last]) =>
    mergeSequence(base, mine, theirs).map(({ merged: value }) => value?.value ?? null)

  it('of whom one means another one has it', () => {
    const found = ofAll([first, card('h2'), last], [first, card('h1'), last])
    expect(found.flat()).toContainEqual(card('h2'))
  })

  it('of whom both mean another one are asked', () => {
    const found = ofAll([first, card('h2'), last], [first, card('h3'), last])
    expect(found).toContain(null)
  })
})

describe('two writers and notes', () => {
  const line = (words: string, ...notes: string[]) =>
    paragraph(newText(words), ...notes.map(footnoteMark), newText('.'))
  const ofBoth = (base: BodyNode[], mine: BodyNode[], theirs: BodyNode[]) => {
    const values = mergeSequence(base, mine, theirs).map(({ merged: found }) => found?.value)
    expect(values).not.toContain(undefined)
    return toMarkdown(bodyOf(...values.flatMap((value) => value ?? [])))
  }

  it('who each put one into another paragraph have both, numbered by their order', () => {
    const [one, two] = [line('Bir'), line('İki')]
    const mine = [one, line('İki', 'm'), footnote('m', newText('Benim.'))]
    const theirs = [line('Bir', 't'), footnote('t', newText('Onun.')), two]
    expect(ofBoth([one, two], mine, theirs)).toBe(
      'Bir[^1].\n\nİki[^2].\n\n[^1]: Onun.\n\n[^2]: Benim.',
    )
  })

  it('of whom one changes the words of a note and one those of its paragraph', () => {
    const base = [line('Bir', 'n'), footnote('n', newText('Not.'))]
    const mine = [line('Bir', 'n'), footnote('n', newText('Yeni not.'))]
    const theirs = [line('Bir yeni', 'n'), footnote('n', newText('Not.'))]
    expect(ofBoth(base, mine, theirs)).toBe('Bir yeni[^1].\n\n[^1]: Yeni not.')
  })
})
