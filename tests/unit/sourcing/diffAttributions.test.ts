import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { diffAttributions } from '@/src/sourcing/diffAttributions'
import type { SourcedArticle } from '@/src/sourcing/types'
import { aRow } from '@/tests/support/aRow'
import { anArticle } from '@/tests/support/anArticle'
import { arbitraryArticle } from '@/tests/support/arbitraryArticle'

const kinds = (before: SourcedArticle, after: SourcedArticle) =>
  diffAttributions(before, after).map(({ kind }) => kind)
const withRow = (over: Parameters<typeof aRow>[0], body?: string) =>
  anArticle({
    attributions: [aRow(over)],
    ...(body === undefined ? {} : { body }),
  })
const saying = (body: string) => withRow({ span: { start: 0, end: body.length } }, body)

describe('what an edit does to who says what', () => {
  it('shows an attribution that is new and one that is gone, with its words', () => {
    const none = anArticle({ attributions: [] })
    expect(diffAttributions(none, anArticle())).toMatchObject([
      { kind: 'added', attributionId: 'A1', was: null, is: 'APA, Ali V' },
    ])
    expect(diffAttributions(anArticle(), none)).toMatchObject([
      { kind: 'removed', was: 'APA, Ali V', is: null },
    ])
  })
  it('sees “iddia etti” become a plain statement', () => {
    const claimed = withRow({ cue: 'iddia etti' })
    const plain = withRow({ mode: 'houseVoice', source: null, cue: null, cueClass: 'none' })
    expect(kinds(claimed, plain)).toEqual(['hardened', 'sourceSwapped'])
    expect(kinds(plain, claimed)).toEqual(['softened', 'sourceSwapped'])
  })
  it('sees the difference between “iddia etti” and “duyurdu”', () => {
    expect(kinds(withRow({ cue: 'iddia etti' }), withRow({ cue: 'duyurdu' }))).toEqual(['hardened'])
  })
  it('sees another source, and another route to the same source', () => {
    expect(kinds(withRow({}), withRow({ source: 'reuters' }))).toEqual(['sourceSwapped'])
    expect(kinds(withRow({}), withRow({ via: ['reuters'] }))).toEqual(['sourceSwapped'])
  })
  it('sees an altered quotation, but not other quotation marks', () => {
    expect(kinds(saying('“Geliyoruz” dedi.'), saying('“Gelmiyoruz” dedi.'))).toEqual([
      'quotationAltered',
    ])
    expect(kinds(saying('“Geliyoruz” dedi.'), saying('"Geliyoruz" dedi.'))).toEqual([])
  })
  it('sees an altered number', () => {
    expect(kinds(saying('38 kişi öldü.'), saying('39 kişi öldü.'))).toEqual(['numberAltered'])
    expect(kinds(saying('38 kişi öldü.'), saying('38 kişi can verdi.'))).toEqual([])
  })
  it('knows a mark that was removed and set again for the same attribution', () => {
    expect(kinds(withRow({ id: 'A1' }), withRow({ id: 'A7' }))).toEqual([])
  })
  it('takes a mark set for another claim, or in the headline, for another attribution', () => {
    const other = { id: 'A7', claim: 'K2' }
    expect(kinds(withRow({}), withRow(other))).toEqual(['added', 'removed'])
    const moved = { id: 'A7', field: 'headline', span: null } as const
    expect(kinds(withRow({}), withRow(moved))).toEqual(['added', 'removed'])
  })
  it('takes rows without a claim for two, unless they are the same row', () => {
    expect(kinds(withRow({ claim: null }), withRow({ claim: null }))).toEqual([])
    expect(kinds(withRow({ claim: null }), withRow({ id: 'A7', claim: null }))).toEqual([
      'added',
      'removed',
    ])
  })
  it('finds nothing between an article and itself', () => {
    fc.assert(
      fc.property(arbitraryArticle, (article) => {
        const ids = article.attributions.map(({ id }) => id)
        fc.pre(new Set(ids).size === ids.length)
        expect(diffAttributions(article, article)).toEqual([])
      }),
    )
  })
  it('mirrors added and removed when read backwards', () => {
    fc.assert(
      fc.property(arbitraryArticle, arbitraryArticle, (one, other) => {
        const unique = (ids: string[]) => new Set(ids).size === ids.length
        fc.pre(unique(one.attributions.map(({ id }) => id)))
        fc.pre(unique(other.attributions.map(({ id }) => id)))
        const count = (all: string[], kind: string) => all.filter((each) => each === kind).length
        expect(count(kinds(one, other), 'added')).toBe(count(kinds(other, one), 'removed'))
      }),
    )
  })
})
