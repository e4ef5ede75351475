import { describe, expect, it } from '@jest/globals'

import { unmarked } from '@/src/sourcing/checks/unmarked'
import { findings } from '@/src/sourcing/findings'
import { anArticle } from '@/tests/support/anArticle'
import { aRow } from '@/tests/support/aRow'

const NOBODY = { persons: {}, sources: {}, events: {} }
const told = (over: Parameters<typeof anArticle>[0]) =>
  unmarked(anArticle({ attributions: [], ...over })).map(({ code, severity, where }) => [
    code,
    severity,
    where.quote,
  ])

describe('what nobody has marked', () => {
  it('is one warning a sentence, whatever it holds: a cue, a quotation, a number', () => {
    const body = [
      'Vali Tekin Uslu, kazada 12 kişinin hayatını kaybettiğini açıkladı. Yol kapandı.',
      '“Bir anda her yer alev aldı, kaçacak yer bulamadık.”',
      'Kazada 12 kişi hayatını kaybetti.',
    ].join('\n\n')
    expect(told({ headline: 'Kaza', body })).toEqual([
      [
        'unattributedSentence',
        'warn',
        'Vali Tekin Uslu, kazada 12 kişinin hayatını kaybettiğini açıkladı.',
      ],
      ['unattributedSentence', 'warn', '“Bir anda her yer alev aldı, kaçacak yer bulamadık.”'],
      ['unattributedSentence', 'warn', 'Kazada 12 kişi hayatını kaybetti.'],
    ])
  })

  it('is quiet where a mark touches the sentence, also one that nobody owns yet', () => {
    const body = 'Vali yolun kapandığını açıkladı. Bakan köprünün açıldığını söyledi.'
    const second = body.indexOf('Bakan')
    expect(
      told({
        body,
        attributions: [aRow({ span: { start: 5, end: 20 } })],
        orphanMarks: [{ id: 'x', start: second, end: second + 5 }],
      }),
    ).toEqual([])
  })

  it('stops an accusing headline over an unmarked text, until a row of the headline says whose it is', () => {
    const article = { headline: 'Zimmetçi başkan yakalandı', body: 'Belediye binası kapatıldı.' }
    expect(told(article)).toEqual([['unsourcedAccusation', 'block', 'Zimmetçi başkan yakalandı']])
    expect(told({ ...article, attributions: [aRow({ field: 'headline', span: null })] })).toEqual(
      [],
    )
    const [finding] = findings(anArticle({ attributions: [], claims: [], ...article }), NOBODY, [])
    expect(finding).toMatchObject({ code: 'unsourcedAccusation', never: false })
  })

  it('takes the newsroom’s own voice, or that nobody is asked for, for no answer to an accusation', () => {
    const body =
      'The fraudster Colin Webb lived by the river. He said “they were all fools here” twice.'
    const [accused, quoted] = [body.slice(0, 44), body.slice(45)]
    const over = { language: 'en', body, claims: [], dismissed: [accused, quoted] }
    expect(told(over)).toEqual([['unsourcedAccusation', 'block', accused]])
    const ours = aRow({ mode: 'houseVoice', span: { start: 0, end: 44 } })
    expect(told({ ...over, attributions: [ours] })).toEqual([
      ['unsourcedAccusation', 'block', accused],
    ])
    const theirs = aRow({ mode: 'namedSpeaker', span: { start: 0, end: 44 } })
    expect(told({ ...over, attributions: [theirs] })).toEqual([])
    const headline = { headline: 'Zimmetçi başkan yakalandı', body: 'Bina kapatıldı.', claims: [] }
    const own = aRow({ mode: 'houseVoice', field: 'headline', span: null })
    expect(told({ ...headline, attributions: [own] }).map(([code]) => code)).toEqual([
      'unsourcedAccusation',
    ])
  })

  it('says an accusation in the newsroom’s own voice once: by its claim where that is called one', () => {
    const body = 'The fraudster Colin Webb lived by the river.'
    const row = aRow({ claim: 'k9', mode: 'houseVoice', span: { start: 0, end: 44 } })
    const claim = {
      ...{ id: 'k9', text: 'Colin Webb is a fraudster', kind: 'accusation' as const },
      ...{
        seriousness: 'criminal' as const,
        status: 'unverified' as const,
        persons: [],
        events: [],
      },
    }
    const article = anArticle({ language: 'en', body, claims: [claim], attributions: [row] })
    const codes = findings(article, NOBODY, []).map(({ code }) => code)
    expect(codes.filter((code) => code === 'unsourcedAccusation')).toHaveLength(1)
  })

  it('warns of no sentence that was dismissed, by its words: quotation, figure, what was hedged', () => {
    const body = [
      '“Bir anda her yer alev aldı, kaçacak yer bulamadık.” Kazada 12 kişi öldü. Yol kapandı. Kazada 15 kişi öldü.',
    ].join('\n\n')
    expect(told({ headline: 'Kaza', body }).length).toBeGreaterThan(2)
    const dismissed = [
      '“Bir anda her yer alev aldı, kaçacak yer bulamadık.”',
      'Kazada 12 kişi öldü.',
      'Kazada 15 kişi öldü.',
    ]
    expect(told({ headline: 'Kaza', body, dismissed })).toEqual([])
    expect(told({ headline: 'Kaza', body, dismissed: ['Kazada 13 kişi öldü.'] })).toEqual(
      told({ headline: 'Kaza', body }),
    )
  })

  it('stops an accusing word beside a name in the body and in the dek, and says it once', () => {
    const words = 'The fraudster Colin Webb lived in a large house by the river.'
    expect(told({ language: 'en', body: words })).toEqual([['unsourcedAccusation', 'block', words]])
    expect(told({ language: 'en', dek: words, body: 'He left.' })).toEqual([
      ['unsourcedAccusation', 'block', words],
    ])
    expect(
      told({ language: 'en', body: words, attributions: [aRow({ span: { start: 0, end: 60 } })] }),
    ).toEqual([])
  })

  it('warns of what was hedged first and is told as a fact later', () => {
    const body = [
      'İddiaya göre müdür depodaki bütün ilaçları gizlice sattı.',
      'Müdür depodaki ilaçları gizlice sattı.',
    ].join('\n\n')
    const attributions = [aRow({ mode: 'agentlessHedge', span: { start: 0, end: 57 } })]
    expect(told({ body, attributions })).toEqual([
      ['hedgeLost', 'warn', 'Müdür depodaki ilaçları gizlice sattı.'],
    ])
  })

  it('warns of a second figure for the same people in an unmarked sentence', () => {
    const body = 'Kazada 12 kişi öldü. Yaralılar taşındı. Kazada 15 kişi öldü.'
    const conflicts = (rows: Parameters<typeof aRow>[0][]) =>
      told({ body, attributions: rows.map(aRow) }).filter(([code]) => code === 'numberConflict')
    expect(conflicts([])).toEqual([['numberConflict', 'warn', '15 kişi']])
    expect(conflicts([{ span: { start: 0, end: 20 } }])).toHaveLength(1)
    expect(conflicts([{ span: { start: 40, end: 60 } }])).toEqual([])
  })

  it('says nothing of plain sentences, of nothing, and of a language it does not read', () => {
    expect(told({ headline: 'Yol kapandı', body: 'Ekipler yolu açtı. Trafik akıyor.' })).toEqual([])
    expect(told({ headline: '', dek: '', body: '' })).toEqual([])
    expect(told({ language: 'de', body: 'Der Minister sagte, die Straße sei offen.' })).toEqual([])
    for (const language of ['constructor', '__proto__', 'toString', '', '*', 'tr-', 'TR']) {
      expect(told({ language, body: 'Yol açık. Hava soğuktu.' })).toEqual([])
    }
  })

  it('keeps the first hundred of a text that is all of it', () => {
    const body = Array.from(
      { length: 300 },
      () => 'Vali Tekin Uslu yolun kapandığını açıkladı.',
    ).join('\n\n')
    expect(told({ body })).toHaveLength(100)
  })
})
