import { describe, expect, it } from '@jest/globals'
import type { Body, BodyNode } from '@/src/language/richText/body'
import { canonicalBody } from '@/src/language/richText/canonicalBody'
import { fromParagraphs, newMark, newText } from '@/src/language/richText/newNodes'
import { markSpans } from '@/src/language/richText/spans'

const body = (...children: BodyNode[]): Body => ({
  root: { type: 'root', version: 1, children: [{ type: 'paragraph', version: 1, children }] },
})
const plain = body(newText('APA duyurdu'))

describe('an approval stays valid while nothing changes', () => {
  it.each([
    ['cuts a text in two', body(newText('APA '), newText('duyurdu'))],
    ['turns the direction', { root: { ...plain.root, direction: 'rtl', indent: 2, version: 2 } }],
    [
      'adds a blank line',
      {
        root: {
          ...plain.root,
          children: [...plain.root.children, ...fromParagraphs(['']).root.children],
        },
      },
    ],
  ])('when the editor %s', (_, other) => {
    expect(canonicalBody(other)).toEqual(canonicalBody(plain))
  })

  it('when marks are nested or cut differently, or their ids turned round', () => {
    const one = body(newMark(['A2', 'A1'], [newText('APA duyurdu')]))
    const two = body(
      newMark(['A1'], [newMark(['A2'], [newText('APA ')])]),
      newMark(['A1', 'A2'], [newText('duyurdu')]),
    )
    expect(canonicalBody(two)).toEqual(canonicalBody(one))
  })
})

describe('an approval falls when something changes', () => {
  const link = (url: string): BodyNode => ({
    type: 'link',
    version: 3,
    fields: { url },
    children: [newText('APA duyurdu')],
  })
  const [first] = plain.root.children
  it.each([
    ['a letter', body(newText('APA duyurdu.'))],
    ['a format', body({ ...newText('APA duyurdu'), format: 1 })],
    ['a link', body(link('https://apa.az'))],
    ['an attribution', markSpans(plain, [{ id: 'A1', start: 0, end: 3 }])],
    ['a paragraph', fromParagraphs(['APA', 'duyurdu'])],
    ['a line break', fromParagraphs(['APA\nduyurdu'])],
    [
      'a heading',
      { root: { ...plain.root, children: [{ ...first, type: 'heading', tag: 'h2' }] } },
    ],
    [
      'a picture',
      {
        root: {
          ...plain.root,
          children: [first, { type: 'upload', version: 3, relationTo: 'media', value: 'm' }],
        },
      },
    ],
  ])('for %s', (_, other) => {
    expect(canonicalBody(other)).not.toEqual(canonicalBody(plain))
  })

  it('for the address of a link and the id of a mark', () => {
    expect(canonicalBody(body(link('https://apa.az')))).not.toEqual(
      canonicalBody(body(link('https://minval.az'))),
    )
    expect(canonicalBody(body(newMark(['A1'], [newText('a')])))).not.toEqual(
      canonicalBody(body(newMark(['A2'], [newText('a')]))),
    )
  })
})
