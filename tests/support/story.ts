import {
  articleDoc,
  attribution,
  claim,
  eventCard,
  eventDoc,
  personCard,
  personDoc,
  sourceCard,
  sourceDoc,
  frontDoc,
  withdrawnDoc,
  type PublicDocs,
} from './publicFixtures'

const day = (text: string) => ({
  asPrinted: null,
  edtf: text,
  earliest: new Date(`${text}T00:00:00+03:00`),
  latest: new Date(`${text}T23:59:59.999+03:00`),
  precision: 'day',
  basis: 'explicit',
})

export const mekhtiyev = personDoc('Ramiz Mekhtiyev', {
  names: [
    { value: 'Ramiz Mekhtiyev', language: 'tr', kind: 'asPrinted' },
    { value: 'Ramiz Mehdiyev', language: 'az', kind: 'alias' },
    { value: 'Рамиз Мехтиев', language: 'ru', kind: 'transliteration' },
  ],
  positions: [{ title: 'başkanlık ofisi şefi', organisation: null, from: null, to: '2019' }],
})
export const aliyev = personDoc('İlham Aliyev')
export const cetin = personDoc('Çetin Ünal')
export const cemal = personDoc('Cemal Ak')
export const apa = sourceDoc('APA')
export const minval = sourceDoc('Minval', { kind: 'site' })
export const meeting = eventDoc('Duşanbe görüşmesi', {
  when: day('2025-10-09'),
  superEvent: 'e-dusanbe-zirvesi',
  participants: [{ person: personCard(aliyev), organisation: null, role: 'konuk' }],
})
export const summit = eventDoc('Duşanbe zirvesi', { kind: 'summit', when: day('2025-10-09') })
export const plot = eventDoc('İddia edilen darbe planı', {
  kind: 'plot',
  occurrence: 'alleged',
  when: { ...day('2025-10-18'), edtf: '../2025-10-18', earliest: null, precision: 'before' },
  participants: [{ person: personCard(mekhtiyev), organisation: null, role: null }],
})

/** One story with everything in it, and around it what lists, filters and links need. */
export const coup = articleDoc('darbe-plani', {
  headline: 'Aliyev’e yapılması planlanan darbe planı ifşa oldu',
  slugAliases: ['eski-baslik'],
  dek: 'APA’ya göre plan Moskova’da hazırlandı',
  tags: [{ slug: 'azerbaycan', name: 'Azerbaycan' }],
  bylines: [{ name: 'Çetin Ünal', role: 'muhabir', person: personCard(cetin) }],
  leadImage: {
    ...{ url: '/media/a.jpg', alt: 'Bakü', width: 800, height: 600, caption: null, credit: 'AA' },
    sizes: [{ name: 'card', url: '/media/a-400.jpg', width: 400, height: 300 }],
  },
  printedAt: new Date('2025-10-18T18:23:00Z'),
  claims: [
    claim('c1', {
      kind: 'accusation',
      seriousness: 'criminal',
      persons: [personCard(mekhtiyev)],
      events: [eventCard(plot)],
    }),
    claim('c2', {
      kind: 'speechAct',
      independentOrigins: 2,
      status: 'verified',
      persons: [personCard(aliyev)],
      events: [eventCard(meeting)],
    }),
  ],
  attributions: [
    attribution('r1', 'c1', {
      source: sourceCard(apa),
      via: [sourceCard(minval)],
      url: 'https://apa.az/1',
    }),
    attribution('r2', 'c2', { mode: 'namedSpeaker', label: 'Aliyev', speaker: personCard(aliyev) }),
    attribution('r3', 'c1', {
      mode: 'maskedSource',
      label: 'konuya yakın bir kaynak',
      field: 'headline',
    }),
  ],
  updates: [
    {
      ...{
        at: new Date('2025-10-19T07:00:00Z'),
        kind: 'correction' as const,
        note: 'Tarih düzeltildi',
      },
      ...{ was: '8 Ekim', is: '9 Ekim', claim: 'c2' },
    },
  ],
  replies: [{ from: 'Ramiz Mekhtiyev', outcome: 'noAnswer', text: null, askedAt: null }],
  related: ['a-retracted', 'a-withdrawn', 'a-yok'],
})

const arranged = frontDoc([coup._id, 'a-withdrawn'], [`${coup._id}.c2`])

export const story: Required<PublicDocs> = {
  fronts: [
    {
      ...arranged,
      alert: {
        ...{ text: 'Bakü’de basın toplantısı', article: coup._id, url: null },
        until: new Date('2030-01-01T00:00:00Z'),
      },
      slots: arranged.slots.map((slot) => ({
        ...slot,
        items: slot.items.map((item) => ({
          ...item,
          related: item.claim ? [] : [{ article: 'a-retracted', text: 'Önceki haber' }],
        })),
      })),
    },
  ],
  persons: [mekhtiyev, aliyev, cetin, cemal],
  sources: [apa, minval],
  events: [meeting, summit, plot],
  articles: [
    coup,
    articleDoc('coup-plot-english', {
      ...{ language: 'en', genre: 'analysis', translationOf: coup._id, headline: 'Alleged plot' },
      ...{
        publishedAt: new Date('2025-10-19T09:00:00Z'),
        section: { slug: 'analiz', name: 'Analiz' },
      },
    }),
    articleDoc('retracted', {
      ...{
        state: 'retracted',
        notice: 'Geri alındı',
        publishedAt: new Date('2025-09-01T09:00:00Z'),
      },
      ...{ tags: [{ slug: 'cay', name: 'Çay' }], persons: [personCard(mekhtiyev)] },
      deps: [mekhtiyev._id],
    }),
    withdrawnDoc('withdrawn', 'Mahkeme kararıyla kaldırıldı'),
  ],
}
