import { describe, expect, it } from '@jest/globals'

import { placeStory } from '@/src/editorial/import/placeStory'
import { readStory } from '@/src/editorial/import/readStory'
import { analyse } from '@/src/sourcing/finder/analyse'
import type { BareCode } from '@/src/sourcing/finder/checks/Bare'

type Row = readonly [code: BareCode, language: 'tr' | 'en', body: string]

const codesOf = async (body: string, language: string): Promise<string[]> => {
  const text = `A day in town\n\n${body}`
  const nodes = placeStory(text, readStory(Buffer.from(text), { name: 'story.txt' }))
  const { findings } = await analyse({ text, nodes, language, reference: '2026-03-12' })
  return findings.map(({ code }) => code)
}

const FIRES: readonly Row[] = [
  ['agentlessOnly', 'en', 'The pumps were allegedly switched off to save fuel.'],
  ['agentlessOnly', 'en', 'It was reportedly the third accident of the ship.'],
  ['agentlessOnly', 'en', 'It is said that the drains were blocked.'],
  ['agentlessOnly', 'en', 'Regulators are believed to be looking at the sale.'],
  ['agentlessOnly', 'tr', 'Şirketin satılacağı söyleniyor.'],
  ['pluralSources', 'en', 'Sources close to the inquiry said the captain had no licence.'],
  ['pluralSources', 'en', 'Sources within the county said the quarry had no permit.'],
  ['pluralSources', 'tr', 'Bankacılık kaynakları, ödemenin üç taksitte yapılacağını belirtiyor.'],
  [
    'hedgeLost',
    'en',
    'The pumps were allegedly switched off to save fuel.\n\nThe pumps were switched off to save fuel, so no alarm sounded on the lower deck.',
  ],
  [
    'hedgeLost',
    'en',
    'She is alleged to have shredded the ledgers of the fund.\n\nDana Prewitt shredded the ledgers of the fund, and nobody stopped her.',
  ],
  [
    'hedgeLost',
    'tr',
    'Aidatları zimmetine geçirdiği öne sürülen Nurettin Akçalı yakalandı.\n\nGeçen hafta aidatları zimmetine geçiren Akçalı’nın villasına ve iki otomobiline tedbir konuldu.',
  ],
  [
    'unsourcedAccusation',
    'tr',
    'Kooperatif başkanı Nurettin Akçalı konuştu.\n\nAidatları zimmetine geçiren Akçalı’nın villasına tedbir konuldu.',
  ],
  [
    'unsourcedAccusation',
    'tr',
    'Müteahhit Kerim Toprak konuştu.\n\nRüşvet skandalının merkezindeki Toprak ilçede yıllarca iş yaptı.',
  ],
  [
    'unsourcedAccusation',
    'en',
    'Mayor Lucinda Farrow met the team.\n\nThe bribery scandal engulfing Farrow has cost her two allies.',
  ],
  [
    'unsourcedAccusation',
    'en',
    'Mayor Lucinda Farrow met the team.\n\nFarrow, who embezzled the fund, lives abroad.',
  ],
  [
    'numberUnsourced',
    'en',
    'A survey of the town showed that homes were still empty. Losses have reached $48 million.',
  ],
  ['numberUnsourced', 'en', 'Taxpayers are to cover 45% of the cost.'],
  ['numberUnsourced', 'en', 'Six people were killed and four are missing.'],
  ['numberUnsourced', 'tr', 'Hisseler pazartesi günü yüzde 5,2 değer kazandı.'],
  [
    'unattributedSentence',
    'en',
    '“Everyone in this harbour knew about it for years.” An audit concluded that no rules were broken.',
  ],
  ['agentlessOnly', 'en', 'It is believed that the manager had warned the board.'],
  ['agentlessOnly', 'en', 'It is feared that more bodies lie under the mud.'],
  ['agentlessOnly', 'en', 'There are claims that the vote was bought.'],
  ['agentlessOnly', 'en', 'The fire is suspected to have begun in the loft.'],
  ['agentlessOnly', 'tr', 'Başkanın istifa edeceği iddiaları dolaşıyor.'],
  ['agentlessOnly', 'tr', 'Başkanın istifa edeceği yönünde söylentiler var.'],
  ['agentlessOnly', 'tr', 'Aşının yan etkisi olduğu rivayet ediliyor.'],
  [
    'quoteWithoutRecord',
    'en',
    'Mayor Ann Lee said the road was open. “They knew about it for weeks,” was shouted at the meeting.',
  ],
  [
    'quoteWithoutRecord',
    'en',
    'Mayor Ann Lee said the road was open. “We were never told about it,” it was said.',
  ],
  [
    'quoteWithoutRecord',
    'tr',
    'Vali Tekin Uslu, yolun açıldığını söyledi. “Bize haber veren olmadı, uyuyorduk” denilen toplantı dağıldı. “Artık yeter, gidin buradan” sözleri yükseldi.',
  ],
  ['numberUnsourced', 'tr', 'Araştırma yapıldı.\n\nHisseler yüzde 5,2 değer kazandı.'],
  ['spelling', 'tr', 'Bağımsız denetim raporunda şirektin borcu yazılı.'],
  ['spelling', 'tr', 'Ücretler kıdeme göre belirlniyor.'],
]

const SILENT: readonly Row[] = [
  ['unsourcedAccusation', 'tr', 'Dolandırıcıları yakalayan polis Ali Koç ödül aldı.'],
  ['agentlessOnly', 'en', 'The case was reported to the police on Friday.'],
  [
    'agentlessOnly',
    'en',
    'The pumps were allegedly switched off, the harbour master Jon Lind said.',
  ],
  ['agentlessOnly', 'en', 'According to media reports, the pumps were switched off.'],
  ['agentlessOnly', 'tr', 'İddialara göre pompalar kapatıldı.'],
  ['pluralSources', 'en', 'Sources of clean water are rare in the valley.'],
  [
    'hedgeLost',
    'en',
    'The pumps were allegedly switched off to save fuel.\n\nThe pumps were made in Denmark.',
  ],
  [
    'hedgeLost',
    'en',
    'The pumps were allegedly switched off to save fuel.\n\nThe pumps were switched off to save fuel, the captain Jon Lind said.',
  ],
  [
    'hedgeLost',
    'tr',
    'Aidatları zimmetine geçirdiği öne sürülen Nurettin Akçalı yakalandı.\n\nNurettin Akçalı pazartesi günü yakalandı.',
  ],
  [
    'unsourcedAccusation',
    'tr',
    'Müteahhit Kerim Toprak konuştu.\n\nToprak, rüşvet skandalının merkezindeki ihale dosyasını açıklayan bir muhasebeciydi.',
  ],
  [
    'unsourcedAccusation',
    'tr',
    'Müteahhit Kerim Toprak konuştu.\n\nRüşvet skandalının merkezindeki Toprak hakkında dava açıldı.',
  ],
  [
    'unsourcedAccusation',
    'en',
    'Mayor Lucinda Farrow met the team.\n\nProsecutors say the bribery scandal engulfing Farrow has cost millions.',
  ],
  ['unsourcedAccusation', 'en', 'The bribery scandal has cost the city two stadiums.'],
  ['numberUnsourced', 'en', 'Taxpayers are to cover 45% of the cost, the treasurer Jon Lind said.'],
  ['numberUnsourced', 'en', 'Data showed 62 percent of homes were empty.'],
  ['numberUnsourced', 'en', 'Prices climbed 4 percent, the survey showed.'],
  [
    'numberUnsourced',
    'en',
    'The poll of 900 adults, carried out in May, showed 41 percent backed the plan.',
  ],
  ['numberUnsourced', 'tr', 'Anket, yüzde 40’ın kararsız olduğunu gösterdi.'],
  ['numberUnsourced', 'tr', 'TÜİK verileri enflasyonun yüzde 40 olduğunu ortaya koydu.'],
  ['quoteWithoutRecord', 'en', '“We were lied to from the start,” one worker said.'],
  [
    'quoteWithoutRecord',
    'en',
    'Mayor Ann Lee said the road was open. “We will be ready for the winter.”',
  ],
  [
    'quoteWithoutRecord',
    'tr',
    'Vali Tekin Uslu, yolun açıldığını söyledi. “Kışa hazır olacağız, kimse merak etmesin.”',
  ],
  ['agentlessOnly', 'tr', 'Vali Tekin Uslu, yönetimin değişeceği iddialarını yalanladı.'],
  ['agentlessOnly', 'en', 'Police said there are claims that the vote was bought.'],
  ['numberUnsourced', 'tr', 'Denetim raporuna göre hisseler yüzde 5,2 değer kazandı.'],
  ['spelling', 'tr', 'Bağımsız denetim raporunda şirketin borcu yazılı.'],
]

describe('findings on a text that nobody has marked', () => {
  it.each(FIRES)(
    '%s fires (%s): %s',
    async (code, language, body) => expect(await codesOf(body, language)).toContain(code),
    30_000,
  )
  it.each(SILENT)(
    '%s does not (%s): %s',
    async (code, language, body) => expect(await codesOf(body, language)).not.toContain(code),
    30_000,
  )

  it('headlineOutrunsBody takes no name for a claim that a participle hedges', async () => {
    const text =
      'Müteahhit Kerim Toprak hakkında dava açıldı\n\nArsa sahiplerini dolandırdığı iddia edilen müteahhit Kerim Toprak, çarşamba günü adliyeye çıkarıldı.'
    const nodes = placeStory(text, readStory(Buffer.from(text), { name: 'story.txt' }))
    const { findings } = await analyse({ text, nodes, language: 'tr', reference: '2026-03-12' })
    expect(findings.map(({ code }) => code)).not.toContain('headlineOutrunsBody')
  }, 30_000)
})
