import { describe, expect, it } from '@jest/globals'

import { headlineOutrunsBody } from '@/src/sourcing/checks/headlineOutrunsBody'
import { aClaim } from '@/tests/support/aClaim'
import { aRow } from '@/tests/support/aRow'
import { anArticle } from '@/tests/support/anArticle'

const headline = 'Ali Veli’nin zimmeti ortaya çıktı'
const flat = aRow({
  id: 'H',
  field: 'headline',
  mode: 'houseVoice',
  source: null,
  cue: 'ortaya çıktı',
  cueClass: 'factive',
  form: 'headline',
  span: null,
})
const hedged = aRow({ mode: 'agentlessHedge', source: null, cueClass: 'hedgePhrase' })
const check = (...attributions: (typeof flat)[]) =>
  headlineOutrunsBody(anArticle({ headline, attributions }))

describe('a headline that says more than the body', () => {
  it('is blocked at its cue when the body only hedges', () => {
    expect(check(flat, hedged)).toMatchObject([
      {
        severity: 'block',
        where: { field: 'headline', quote: 'ortaya çıktı', start: 21, end: 33 },
      },
    ])
  })
  it('is blocked at the whole headline when it states the claim without any cue', () => {
    const [finding] = check({ ...flat, cue: null, cueClass: 'none' }, hedged)
    expect(finding?.where.quote).toBe(headline)
  })
  it('is blocked when the body does not carry the claim at all', () => {
    expect(check(flat)).toHaveLength(1)
  })
  it('is blocked when the only one who answers for it does so in the headline, or denies it', () => {
    const named = aRow({ id: 'H2', field: 'headline', span: null })
    expect(check(flat, named)).toHaveLength(1)
    expect(check(flat, aRow({ stance: 'denies' }))).toHaveLength(1)
  })
  it('is blocked when the headline rests on a document that nobody has seen', () => {
    expect(check({ ...flat, mode: 'unseenDocument' }, hedged)).toHaveLength(1)
  })
  it('says which claim and which words outrun the body', () => {
    const claims = [aClaim(), aClaim({ id: 'K2', text: 'Ayşe Kaya kaçtı' })]
    const attributions = [{ ...flat, claim: 'K2' }, aRow()]
    const [finding] = headlineOutrunsBody(anArticle({ headline, claims, attributions }))
    expect(finding?.params).toEqual({ claim: 'Ayşe Kaya kaçtı', field: 'headline' })
    expect(finding?.message.tr).toMatch(/^Başlık “Ayşe Kaya kaçtı”/u)
    expect(finding?.message.en).toMatch(/^The headline states “Ayşe Kaya kaçtı”/u)
  })
  it('passes when somebody in the body answers for the claim', () => {
    expect(check(flat, hedged, aRow({ id: 'A2' }))).toEqual([])
  })
  it('passes when the headline hedges too, or names its own source', () => {
    expect(check({ ...flat, mode: 'agentlessHedge', cueClass: 'hedgePhrase' }, hedged)).toEqual([])
    expect(check({ ...flat, mode: 'namedSource', source: 'apa' }, hedged)).toEqual([])
  })
  it('passes when the headline reports a denial', () => {
    expect(check({ ...flat, stance: 'denies' }, hedged)).toEqual([])
  })
  it('is asked of the dek as well', () => {
    const article = anArticle({
      dek: 'Zimmet kesin',
      attributions: [{ ...flat, field: 'dek', cue: null, cueClass: 'none' }, hedged],
    })
    const [finding] = headlineOutrunsBody(article)
    expect(finding?.where).toMatchObject({ field: 'dek', quote: 'Zimmet kesin' })
    expect(finding?.message.tr).toMatch(/^Spot /u)
    expect(finding?.message.en).toMatch(/^The dek /u)
  })
})
