import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { proposeCue } from '@/src/sourcing/proposeCue'
import { seedArticle } from '@/tests/support/seedArticle'

const { truth } = seedArticle()
const sentences = [...new Set(truth.attributions.map(({ span }) => span.exact))]
const rowsOf = (sentence: string) =>
  truth.attributions.filter(({ span }) => span.exact === sentence)
const isRight = (sentence: string) => {
  const proposed = proposeCue(sentence, 'tr')
  return rowsOf(sentence).some(
    ({ cue, cueClass }) => cue === proposed?.text && cueClass === proposed.class,
  )
}

describe('cues proposed on the seed story', () => {
  it('are right in every sentence where there is a proposal: precision 1.0 (asked for: 0.9)', () => {
    const proposed = sentences.filter((sentence) => proposeCue(sentence, 'tr'))
    expect(proposed).toHaveLength(14)
    expect(proposed.filter(isRight).length / proposed.length).toBeGreaterThanOrEqual(0.9)
  })
  it('find 16 of the 17 rows with a cue: recall 0.94 (one proposal a sentence; “söylenen” shares one)', () => {
    const cued = truth.attributions.filter(({ cueClass, cue }) => cue && cueClass !== 'none')
    const missed = cued.filter(({ span, cue }) => proposeCue(span.exact, 'tr')?.text !== cue)
    expect(cued).toHaveLength(17)
    expect(missed.map(({ id }) => id)).toEqual(['A08'])
  })
})

describe('cues beyond the seed', () => {
  it.each([
    ['Bakan, kararın geri alınacağını açıkladı.', 'reportingActive', 'açıkladı'],
    ['Saldırıda iki kişinin öldüğü bildirildi.', 'reportingPassive', 'bildirildi'],
    ['“Bu doğru değil” dedi.', 'reportingActive', 'dedi'],
    ['Öldüğü bildirilen asker evine döndü.', 'participial', 'bildirilen'],
    ['Edinilen rapora göre bütçe açık verdi.', 'documentPhrase', 'rapora göre'],
    ['Başkan suçunu itiraf ettiğini söyledi.', 'reportingActive', 'söyledi'],
  ])('are seen in “%s”', (sentence, cueClass, text) => {
    expect(proposeCue(sentence, 'tr')).toMatchObject({ class: cueClass, text })
  })
  it.each([
    'Şirket parayı yurt dışına aktardı.',
    'Hasta iyileşme kaydetti.',
    'Kaleci golü savundu.',
    'Şair iki kitap yazdı.',
    'En çok söylenen şarkı buydu.',
    'Boyu yaşına göre uzundu.',
  ])('are not seen where nothing is reported: “%s”', (sentence) => {
    expect(proposeCue(sentence, 'tr')).toBeNull()
  })
  it.each([
    ['APA reported that the plan was real.', 'reportingActive', 'reported that'],
    ['He is said to have left.', 'reportingPassive', 'is said to'],
    ['The minister allegedly took the money.', 'hedgePhrase', 'allegedly'],
    ['According to the indictment, he fled.', 'documentPhrase', 'According to the indictment'],
  ])('are seen in English: “%s”', (sentence, cueClass, text) => {
    expect(proposeCue(sentence, 'en')).toMatchObject({ class: cueClass, text })
  })
  it('are not proposed in a language without a lexicon', () => {
    expect(proposeCue('APA xəbər verdi.', 'az')).toBeNull()
  })
  it('always lie where they say, in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('tr', 'en'), (any, language) => {
        const sentence = `${any} İddialara göre, allegedly ${any}`
        const cue = proposeCue(sentence, language)
        expect(cue).not.toBeNull()
        expect(sentence.slice(cue?.start, cue?.end)).toBe(cue?.text)
      }),
    )
  })
})
