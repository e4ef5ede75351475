import { describe, expect, it } from '@jest/globals'

import { fromParagraphs } from '@/src/language/richText/newNodes'
import { markSpans } from '@/src/language/richText/spans'
import { type Content, inOneForm, type MergedArticle, piecesOf } from '@/src/editorial/merge/pieces'
import { mergeArticle } from '@/src/editorial/merge/mergeArticle'
import { resolveMerge } from '@/src/editorial/merge/resolveMerge'
import { toText } from '@/src/language/richText/toText'

const P = ['Şenlik cumartesi başlıyor.', 'Komite yeri duyurdu.', 'Giriş ücretsiz olacak.']
const story = (paragraphs: string[], over: Content = {}): Content => ({
  headline: 'Şenlik limanda',
  body: fromParagraphs(paragraphs),
  ...over,
})
const merged = (base: Content, mine: Content, theirs: Content): MergedArticle => {
  const merge = mergeArticle(base, mine, theirs)
  if (!merge) throw new Error('not merged')
  return merge
}
const conflicts = (merge: MergedArticle) =>
  piecesOf(merge)
    .filter((piece) => !piece.merged)
    .map(({ id }) => id)
const textOf = (merge: MergedArticle, decisions = {}) =>
  toText(resolveMerge(merge, decisions).content.body).split('\n\n')

describe('two people at one article', () => {
  it('keeps the changed paragraph of each, neighbours too', () => {
    const mine = story(['Şenlik pazar başlıyor.', ...P.slice(1)])
    const theirs = story([P[0] ?? '', 'Komite yeri dün duyurdu.', P[2] ?? ''])
    const merge = merged(story(P), mine, theirs)
    expect(conflicts(merge)).toEqual([])
    expect(textOf(merge)).toEqual(['Şenlik pazar başlıyor.', 'Komite yeri dün duyurdu.', P[2]])
  })

  it('merges one paragraph by words where the words do not touch', () => {
    const base = story(['Komite, şenliğin yerini salı günü kısa bir yazıyla duyurdu.'])
    const mine = story(['Şenlik komitesi, şenliğin yerini salı günü kısa bir yazıyla duyurdu.'])
    const theirs = story(['Komite, şenliğin yerini salı günü uzun bir yazıyla duyurdu.'])
    expect(textOf(merged(base, mine, theirs))).toEqual([
      'Şenlik komitesi, şenliğin yerini salı günü uzun bir yazıyla duyurdu.',
    ])
  })

  it('A3: takes a version from before letters were composed for the same text', () => {
    const before = (content: Content): Content =>
      JSON.parse(JSON.stringify(content).normalize('NFD'))
    const mine = story(['Şenlik pazar başlıyor.', ...P.slice(1)])
    const theirs = story([P[0] ?? '', 'Komite yeri dün duyurdu.', P[2] ?? ''])
    const [base = {}, own = {}, newest = {}] = inOneForm(before(story(P)), before(mine), theirs)
    const merge = merged(base, own, newest)
    expect(conflicts(merge)).toEqual([])
    expect(textOf(merge)).toEqual(['Şenlik pazar başlıyor.', 'Komite yeri dün duyurdu.', P[2]])
  })

  it('asks about the same words changed twice, and lets both stand', () => {
    const mine = story([P[0] ?? '', 'Komite yeri yalanladı.', P[2] ?? ''])
    const theirs = story([P[0] ?? '', 'Komite yeri doğruladı.', P[2] ?? ''])
    const merge = merged(story(P), mine, theirs)
    expect(conflicts(merge)).toEqual(['body:1'])
    expect(resolveMerge(merge, {}).undecided).toEqual(['body:1'])
    expect(textOf(merge, { 'body:1': 'both' })).toEqual([
      P[0],
      'Komite yeri yalanladı.',
      'Komite yeri doğruladı.',
      P[2],
    ])
    expect(textOf(merge, { 'body:1': 'theirs' })[1]).toBe('Komite yeri doğruladı.')
  })

  it('asks before a paragraph goes that the other side has just changed', () => {
    const mine = story([P[0] ?? '', P[2] ?? ''])
    const theirs = story([P[0] ?? '', 'Komite yeri dün duyurdu.', P[2] ?? ''])
    expect(conflicts(merged(story(P), mine, theirs))).toEqual(['body:1'])
  })

  it('never merges words whose attributions changed: the paragraph is decided whole', () => {
    const base = story(['Komite, şenliğin yerini salı günü kısa bir yazıyla duyurdu.'])
    const body = fromParagraphs(['Komite, şenliğin yerini salı günü kısa bir yazıyla duyurdu.'])
    const mine = story([], {
      body: markSpans(body, [{ id: 'A1', start: 0, end: 6 }]),
      attributions: [{ id: 'A1', field: 'body', claim: 'K1' }],
    })
    const theirs = story(['Komite, şenliğin yerini salı günü uzun bir yazıyla duyurdu.'])
    const merge = merged(base, mine, theirs)
    expect(conflicts(merge)).toEqual(['body:0'])
    const taken = resolveMerge(merge, { 'body:0': 'theirs' })
    // Their words carry no attribution: the row would hang in the air.
    expect(taken.content.attributions).toEqual([])
    expect(taken.gone).toEqual(['A1'])
  })

  it('puts a row back for the words that name it, and the claim for the row', () => {
    const body = markSpans(fromParagraphs(P), [{ id: 'A1', start: 0, end: 6 }])
    const whole = {
      claims: [{ id: 'K1', text: 'Şenlik cumartesi' }],
      attributions: [{ id: 'A1', field: 'body', claim: 'K1' }],
    }
    const base = story([], { body, ...whole })
    const mine = story([], {
      body: markSpans(fromParagraphs(['Şenlik pazar günü başlıyor.', ...P.slice(1)]), [
        { id: 'A1', start: 0, end: 6 },
      ]),
      ...whole,
    })
    const theirs = story(P, { claims: [], attributions: [] })
    const { content, putBack } = resolveMerge(merged(base, mine, theirs), { 'body:0': 'mine' })
    expect(content).toMatchObject(whole)
    expect(putBack.sort()).toEqual(['A1', 'K1'])
  })

  it('merges a row key by key, and asks about one taken out here and changed there', () => {
    const claims = (over: object) => [{ id: 'K1', text: 'On kişi', kind: 'number', ...over }]
    const base = story(P, { claims: claims({}) })
    const mine = story(P, { claims: claims({ text: 'On iki kişi' }) })
    const merge = merged(base, mine, story(P, { claims: claims({ kind: 'fact' }) }))
    expect(resolveMerge(merge, {}).content.claims).toEqual(
      claims({ text: 'On iki kişi', kind: 'fact' }),
    )
    expect(conflicts(merged(base, mine, story(P, { claims: [] })))).toEqual(['claims:K1'])
  })

  it('adds up tags and pins, and asks about an address changed twice', () => {
    const base = story(P, { tags: ['a', 'b'], slug: 'x', pinned: { persons: ['p'] } })
    const mine = story(P, { tags: ['a', 'b', 'c'], slug: 'y', pinned: { persons: ['p', 'q'] } })
    const theirs = story(P, { tags: ['b'], slug: 'z', pinned: { persons: ['p', 'r'] } })
    const merge = merged(base, mine, theirs)
    expect(conflicts(merge)).toEqual(['slug'])
    expect(resolveMerge(merge, { slug: 'theirs' }).content).toMatchObject({
      tags: ['b', 'c'],
      slug: 'z',
      pinned: { persons: ['p', 'q', 'r'] },
    })
  })

  it('leaves a body alone that could not be stored', () => {
    const odd = story([], { body: { root: { type: 'root', children: [{ type: 'script' }] } } })
    expect(mergeArticle(story(P), odd, story(P))).toBeNull()
  })
})
