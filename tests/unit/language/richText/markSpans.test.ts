import { describe, expect, it } from '@jest/globals'
import { checkBody } from '@/src/language/richText/checkBody'
import { fromParagraphs, newText } from '@/src/language/richText/newNodes'
import { markSpans, spansOf } from '@/src/language/richText/spans'
import { stripUnknownMarks } from '@/src/language/richText/marks'
import { toText } from '@/src/language/richText/toText'
import type { Body, BodyNode } from '@/src/language/richText/body'
import { seedBody } from './seedBody'

const paragraph = (...children: BodyNode[]): Body => {
  const body = fromParagraphs([''])
  const first = body.root.children[0]
  if (first && 'children' in first) first.children = children
  return body
}

describe('the seed story with its 26 attributions', () => {
  const body = markSpans(fromParagraphs(seedBody.paragraphs), seedBody.spans)

  it('keeps the printed text letter for letter', () => {
    expect(seedBody.spans).toHaveLength(26)
    expect(toText(body)).toBe(seedBody.text)
  })

  it('gives each attribution exactly its printed words', () => {
    const words = spansOf(body).map(({ id, start, end }) => [id, toText(body).slice(start, end)])
    expect(new Map(words as [string, string][])).toEqual(seedBody.exact)
  })

  it('may be stored', () => {
    expect(checkBody(body).problems).toEqual([])
  })

  it('puts two attributions of one sentence on one mark', () => {
    const ids = JSON.stringify(body).match(/"ids":\[[^\]]*\]/g) ?? []
    expect(ids).toContain('"ids":["A03","A04"]')
    expect(ids).toHaveLength(19)
  })
})

describe('marks on words', () => {
  const text = 'bir iki üç dört'

  it('cuts overlapping attributions where they part, and keeps the text', () => {
    const body = markSpans(fromParagraphs([text]), [
      { id: 'A1', start: 0, end: 10 },
      { id: 'A2', start: 4, end: 15 },
    ])
    expect(toText(body)).toBe(text)
    expect(spansOf(body)).toEqual([
      { id: 'A1', start: 0, end: 10 },
      { id: 'A2', start: 4, end: 15 },
    ])
  })

  it('crosses paragraphs', () => {
    const body = markSpans(fromParagraphs(['bir iki', 'üç dört']), [
      { id: 'A1', start: 4, end: 11 },
    ])
    expect(toText(body)).toBe('bir iki\n\nüç dört')
    expect(spansOf(body)).toEqual([{ id: 'A1', start: 4, end: 11 }])
  })

  it('marks half of a link without breaking the link', () => {
    const link: BodyNode = {
      type: 'link',
      version: 3,
      fields: { url: 'https://apa.az', linkType: 'custom', newTab: false },
      children: [newText('APA duyurdu')],
    }
    const body = markSpans(paragraph(newText('Ajans '), link, newText('.')), [
      { id: 'A1', start: 0, end: 9 },
    ])
    expect(toText(body)).toBe('Ajans APA duyurdu.')
    expect(spansOf(body)).toEqual([{ id: 'A1', start: 0, end: 9 }])
    expect(JSON.stringify(body).match(/"type":"link"/g)).toHaveLength(1)
    expect(checkBody(body).problems).toEqual([])
  })

  it('drops marks whose rows are unknown here, and keeps the words', () => {
    const body = markSpans(fromParagraphs([text]), [
      { id: 'A1', start: 0, end: 7 },
      { id: 'A2', start: 4, end: 10 },
    ])
    const stripped = stripUnknownMarks(body, ['A2'])
    expect(spansOf(stripped)).toEqual([{ id: 'A2', start: 4, end: 10 }])
    expect(toText(stripped)).toBe(text)
  })

  it('counts list items, headings and line breaks as the plain text does', () => {
    const item = (...children: BodyNode[]): BodyNode => ({ type: 'listitem', version: 1, children })
    const list = (...children: BodyNode[]): BodyNode => ({
      type: 'list',
      version: 1,
      listType: 'bullet',
      tag: 'ul',
      children,
    })
    const body = fromParagraphs(['bir\niki', '', 'üç'])
    body.root.children.push(list(item(newText('a')), item(list(item(newText('b'))))))
    const text = 'bir\niki\n\nüç\n\na\n\nb'
    expect(toText(body)).toBe(text)
    const marked = markSpans(body, [{ id: 'A1', start: 4, end: text.length }])
    expect(toText(marked)).toBe(text)
    expect(spansOf(marked)).toEqual([{ id: 'A1', start: 4, end: text.length }])
  })
})
