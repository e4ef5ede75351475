import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { diffStory } from '@/src/sourcing/diffStory'
import { aRow } from '@/tests/support/aRow'
import { anArticle } from '@/tests/support/anArticle'
import { arbitraryArticle } from '@/tests/support/arbitraryArticle'

const bare = (body: string, headline = 'Baraj') =>
  anArticle({ headline, dek: '', body, attributions: [] })
const changes = (before: string, after: string) => diffStory(bare(before), bare(after))
const kinds = (before: string, after: string) => changes(before, after).map(({ kind }) => kind)

const SAID = 'Muhtar, barajın dolduğunu söyledi.'

describe('what an edit does to sentences that nobody has marked', () => {
  it.each([
    ['added', 'Baraj doldu.', 'Barajın dolduğu iddia edildi.'],
    ['removed', SAID, 'Baraj doldu.'],
    ['hardened', SAID.replace('söyledi', 'iddia etti'), SAID],
    ['softened', SAID, SAID.replace('söyledi', 'iddia etti')],
    ['sourceSwapped', SAID, SAID.replace('Muhtar', 'Kaymakam')],
    ['quotationAltered', 'Muhtar, “Doldu” dedi.', 'Muhtar, “Dolmadı” dedi.'],
    ['numberAltered', 'Barajda 3 balık var.', 'Barajda 5 balık var.'],
  ])('%s', (kind, before, after) => {
    expect(kinds(before, after)).toContain(kind)
  })
  it('tells the sentence as it was and as it is, of no row', () => {
    expect(changes(`Su var. ${SAID}`, `Su var. ${SAID.replace('Muhtar', 'Kaymakam')}`)).toEqual([
      {
        ...{ kind: 'sourceSwapped', attributionId: null, claimId: null, was: SAID },
        is: 'Kaymakam, barajın dolduğunu söyledi.',
      },
    ])
  })
  it('tells of the headline', () => {
    const [before, after] = [bare(SAID, '3 baraj doldu'), bare(SAID, '5 baraj doldu')]
    expect(diffStory(before, after).map(({ kind }) => kind)).toEqual(['numberAltered'])
  })
  it('tells nothing of a word mended, moved or exchanged for one that says the same', () => {
    expect(kinds(SAID, 'Muhtar barajın doldugunu belirtti.')).toEqual([])
    expect(kinds(SAID, 'Barajın dolduğunu Muhtar söyledi.')).toEqual([])
  })
  it('says once what the row says too', () => {
    const marked = (body: string) =>
      anArticle({ dek: '', body, attributions: [aRow({ span: { start: 0, end: body.length } })] })
    const found = diffStory(marked('Kazada 3 kişi öldü.'), marked('Kazada 5 kişi öldü.'))
    expect(found).toMatchObject([{ kind: 'numberAltered', attributionId: 'A1' }])
    expect(found).toHaveLength(1)
  })
  it('finds nothing between a story and itself', () => {
    fc.assert(
      fc.property(arbitraryArticle, (article) => {
        const ids = article.attributions.map(({ id }) => id)
        fc.pre(new Set(ids).size === ids.length)
        expect(diffStory(article, article)).toEqual([])
      }),
    )
  })
})
