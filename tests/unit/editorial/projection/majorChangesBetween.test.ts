import { describe, expect, it } from '@jest/globals'

import { fromParagraphs } from '@/src/language/richText/newNodes'
import { markSpans } from '@/src/language/richText/spans'
import type { Article } from '@/src/payload-types'
import { majorChangesBetween } from '@/src/editorial/projection/majorChanges'

const QUOTE = 'APA, Kaya’nın istifa ettiğini duyurdu.'
const REST = 'Toplantı salı günü Ankara’da yapıldı. Kente 38 konuk geldi. “Hoş geldiniz” dendi.'
const NAMES = ['Ayşe Kaya', 'APA']

/** A story whose first sentence is attributed to APA and whose second paragraph is nobody's. */
const story = (
  changes: Partial<Article> = {},
  quote = QUOTE,
  rest = REST,
  mark = 'A1',
): Article => {
  const body = markSpans(fromParagraphs([quote, rest]), [{ id: mark, start: 0, end: quote.length }])
  return {
    id: 'a-1',
    headline: 'Kaya istifa etti',
    dek: 'Belediyede yeni dönem',
    body: body as unknown as Article['body'],
    claims: [{ id: 'K1', text: 'Kaya istifa etti', kind: 'fact', persons: ['p-kaya'] }],
    attributions: [
      {
        id: 'A1',
        claim: 'K1',
        mode: 'namedSource',
        source: 's-apa',
        cue: { text: 'duyurdu', class: 'reportingActive' },
      },
    ],
    createdAt: '',
    updatedAt: '',
    ...changes,
  }
}
const rest = (text: string) => story({}, QUOTE, text)
const between = (after: Article) => majorChangesBetween(story(), after, NAMES)
const [row] = story().attributions ?? []

describe('an edit may be called minor', () => {
  it.each([
    ['when nothing changed', story()],
    ['for another tense in words of nobody', rest(REST.replace('geldi', 'gelmişti'))],
    ['for another word that tells the same', rest(REST.replace('Toplantı', 'Buluşma'))],
    ['for blanks and signs in the headline', story({ headline: ' Kaya  istifa “etti” ' })],
    ['for a typo in attributed words', story({}, QUOTE.replace('istifa', 'istfa'))],
    ['for another kicker or byline', story({ kicker: 'Yerel', bylines: [{ name: 'Ali' }] })],
    ['for another dateline', story({ dateline: 'Ankara' })],
    ['for a backstory', story({ backstory: 'Belgeyi muhabirler okudu.' })],
    ['for other quotation marks', rest(REST.replace(/[“”]/g, '"'))],
    [
      'for a mark that was taken off and set again',
      story({ attributions: [{ ...row, id: 'A9' }] }, QUOTE, REST, 'A9'),
    ],
  ])('%s', (_, after) => {
    expect(between(after)).toEqual([])
  })
})

describe('an edit is not minor', () => {
  it.each<[string, Article, string[]]>([
    ['with another headline', story({ headline: 'Kaya gitti' }), ['headline']],
    ['with another headline for searches', story({ seoTitle: 'Kaya gitti' }), ['headline']],
    ['with another headline for shares', story({ socialTitle: 'Kaya gitti' }), ['headline']],
    [
      'with a number in its backstory',
      story({ backstory: 'Kente 83 kez gittik' }),
      ['numberAltered'],
    ],
    ['with a claim more', story({ claims: [...(story().claims ?? []), { id: 'K2' }] }), ['claims']],
    [
      'when the verb of an attribution turns',
      story({}, QUOTE.replace('duyurdu', 'duyurmadı')),
      ['removed', 'attributions', 'wordingAltered'],
    ],
    [
      'when what was reported is said flatly',
      story({}, 'APA, Kaya’nın istifa ettiğini duyunca'),
      ['removed', 'attributions'],
    ],
    ['without its attribution', story({ attributions: [] }), ['removed']],
    [
      'with another source',
      story({ attributions: [{ ...row, source: 's-aa' }] }),
      ['sourceSwapped', 'attributions'],
    ],
    [
      'with another mode',
      story({ attributions: [{ ...row, mode: 'houseVoice' }] }),
      ['hardened', 'attributions'],
    ],
    ['with a day more', rest(REST.replace('Toplantı', 'Toplantı dün')), ['numberAltered']],
    ['with a sentence more', rest(`${REST} Kahve içildi.`), ['wordingAltered']],
    ['with a comma in the headline', story({ headline: 'Kaya, istifa etti' }), ['headline']],
    ['with another number', rest(REST.replace('38', '83')), ['numberAltered']],
    ['with a number in words', rest(REST.replace('38', 'otuz sekiz')), ['numberAltered']],
    ['with another quotation', rest(REST.replace('Hoş', 'Hoşça')), ['quotationAltered']],
    ['with another name', rest(REST.replace('Ankara', 'Konya')), ['nameAltered']],
    ['with a known name at a sentence’s start', rest(`Kaya geldi. ${REST}`), ['nameAltered']],
    ['with another name in the dek', story({ dek: 'Belediyede Bora dönemi' }), ['nameAltered']],
    [
      'with a reply',
      story({ replies: [{ organisation: 'Belediye', text: 'Hayır' }] }),
      ['replies'],
    ],
  ])('%s', (_, after, changed) => {
    expect(between(after)).toEqual(changed)
  })
})
