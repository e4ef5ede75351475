import { describe, expect, it } from '@jest/globals'

import { articleSize } from '@/src/language/richText/articleSize'
import { elementKeys, newMark, newText } from '@/src/language/richText/newNodes'

const paragraph = (...children: object[]) => ({ type: 'paragraph', ...elementKeys, children })
const body = (...children: object[]) => ({ root: { type: 'root', ...elementKeys, children } })

describe('articleSize', () => {
  it('counts nodes and marks, and rows and relations of every list at any depth', () => {
    const article = {
      body: body(paragraph(newText('a'), newMark(['A1'], [newText('b')]))),
      claims: [{ id: 'c1', persons: ['p1', 'p2'] }],
      attributions: [{ id: 'A1', via: ['s1'], evidence: [{ url: 'https://a.example' }] }],
      tags: ['t1'],
    }
    expect(articleSize(article)).toEqual({ nodes: 5, marks: 1, covered: 1, rows: 7 })
  })

  it('counts letters under two attributions twice, also between the two ends of one', () => {
    const ends = body(
      paragraph(newMark(['A1', 'A2'], [newText('first')])),
      paragraph(newText('between')),
      paragraph(newMark(['A1'], [newText('last')])),
    )
    // A1 from "first" to "last" with what stands between, A2 "first" alone.
    expect(articleSize({ body: ends }).covered).toBe('first\n\nbetween\n\nlast'.length + 5)
  })

  it.each([
    [{}],
    [{ body: null }],
    [{ body: 'x', claims: 'y' }],
    [{ body: { root: 1 }, tags: null }],
  ])('answers for anything: %j', (article) =>
    expect(articleSize(article)).toMatchObject({ nodes: 0, marks: 0, rows: 0 }),
  )
})
