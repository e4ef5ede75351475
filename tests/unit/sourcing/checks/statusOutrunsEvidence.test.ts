import { describe, expect, it } from '@jest/globals'

import { legalWords } from '@/src/sourcing/checks/legalWords'
import { statusOutrunsEvidence } from '@/src/sourcing/checks/statusOutrunsEvidence'
import type { SourcedAttribution, SourcedClaim } from '@/src/sourcing/types'
import type { LegalStage } from '@/src/sourcing/vocabulary'
import { aClaim } from '@/tests/support/aClaim'
import { anArticle } from '@/tests/support/anArticle'
import { aRow } from '@/tests/support/aRow'
import { entities } from '@/tests/support/entities'

type Given = {
  body: string
  row?: Partial<SourcedAttribution>
  claim?: Partial<SourcedClaim>
  stages?: LegalStage[]
  language?: string
}
const told = ({ body, row = {}, claim = {}, stages = [], language = 'tr' }: Given) => {
  const ali = { ...entities.persons.ali!, legalStages: stages }
  return statusOutrunsEvidence(
    anArticle({
      ...{ language, body, claims: [aClaim(claim)] },
      attributions: [aRow({ span: { start: 0, end: body.length }, ...row })],
    }),
    { ...entities, persons: { ali } },
  ).map(({ where }) => where.quote)
}

describe('words about how far somebody has come before the law', () => {
  it.each([
    ['Ali Veli tutuklandı.', 'investigated', 'detained'],
    ['Ali Veli gözaltına alındı.', 'alleged', 'detained'],
    ['Ali Veli hakkında dava açıldı.', 'detained', 'charged'],
    ['Ali Veli yargılanıyor.', 'charged', 'tried'],
    ['Ali Veli suçlu bulundu.', 'tried', 'convicted'],
    ['Ali Veli mahkûm oldu.', 'acquitted', 'convicted'],
    ['Ali Veli hapis cezasına çarptırıldı.', 'dropped', 'convicted'],
  ] as const)('“%s” is more than %s', (body, less, enough) => {
    expect(told({ body, claim: { legalStage: less } })).toHaveLength(1)
    expect(told({ body, claim: { legalStage: enough } })).toEqual([])
  })

  it('are measured by the persons’ matters where the claim has no stage, and by the claim where it has', () => {
    const body = 'Ali Veli yargılanıyor.'
    expect(told({ body, stages: ['investigated'] })).toEqual(['yargılanıyor'])
    expect(told({ body, stages: ['investigated', 'tried'] })).toEqual([])
    expect(told({ body, stages: ['tried'], claim: { legalStage: 'charged' } })).toHaveLength(1)
  })

  it('are only stopped for a conviction where nobody says how far it has come', () => {
    expect(told({ body: 'Ali Veli tutuklandı.' })).toEqual([])
    expect(told({ body: 'Ali Veli mahkûm oldu.' })).toEqual(['mahkûm oldu'])
  })

  it('that call somebody guilty are ours unless somebody is named for them', () => {
    const body = 'Darbeci Ali Veli ülkeden ayrıldı.'
    expect(told({ body, row: { mode: 'houseVoice' } })).toEqual(['Darbeci'])
    expect(told({ body, row: { mode: 'agentlessHedge' } })).toEqual(['Darbeci'])
    expect(told({ body })).toEqual([])
    expect(told({ body, row: { mode: 'houseVoice' }, claim: { legalStage: 'convicted' } })).toEqual(
      [],
    )
  })

  it('are left alone in quotation marks, in a denial, where they are taken back, and of what is no matter of law', () => {
    const ours = { mode: 'houseVoice' } as const
    const silent: Given[] = [
      { body: 'Kalabalık “katil” diye bağırdı.', row: ours },
      { body: 'Ali Veli suçlu değil.', row: ours },
      { body: 'Katil zanlısı Ali Veli kaçtı.', row: ours },
      { body: 'Ali Veli mahkûm oldu.', row: { stance: 'denies' } },
      { body: 'Ali Veli tutuklanmadı, tutuklanması istendi.', claim: { legalStage: 'alleged' } },
      {
        body: 'Katil balina kıyıya vurdu.',
        row: ours,
        claim: { seriousness: 'none', kind: 'fact' },
      },
      { body: 'Webb was not convicted of fraud.', language: 'en' },
      { body: 'The alleged murderer left.', language: 'en', row: ours },
      { body: 'Ali Veli wurde suçlu.', language: 'de', row: ours },
    ]
    for (const given of silent) expect(told(given)).toEqual([])
    expect(told({ body: 'Webb was found guilty.', language: 'en' })).toEqual(['was found guilty'])
  })

  it('are admitted by any claim that stands on them', () => {
    const body = 'Ali Veli tutuklandı ve hakkında soruşturma başlatıldı.'
    const span = { start: 0, end: body.length }
    const claims = [
      aClaim({ id: 'K1', legalStage: 'investigated' }),
      aClaim({ id: 'K2', legalStage: 'detained' }),
    ]
    const rows = [aRow({ claim: 'K1', span }), aRow({ id: 'A2', claim: 'K2', span })]
    const find = (attributions: SourcedAttribution[]) =>
      statusOutrunsEvidence(anArticle({ body, claims, attributions }), entities)
    expect(find(rows)).toEqual([])
    expect(find([...rows].reverse())).toEqual([])
    expect(find(rows.slice(0, 1))).toMatchObject([
      { where: { claimId: 'K1', quote: 'tutuklandı' } },
    ])
  })

  it('are found at their place, whatever stands before them', () => {
    const [found] = legalWords('İİ “tutuklandı” İ tutuklandı', 'tr-TR')
    expect(found).toMatchObject({ start: 18, end: 28, isLabel: false })
  })
})
