import { describe, expect, it } from '@jest/globals'

import { webhookEventOf } from '@/src/editorial/webhooks/events'
import { webhookMessage } from '@/src/editorial/webhooks/message'

const at = new Date('2025-11-24T10:00:00Z')
const document = {
  ...{ _id: 'a1', _v: 'v1', slug: 'çeşme onarıldı', state: 'live' as const, headline: 'Çeşme' },
  ...{ language: 'tr', genre: 'factCheck', section: { slug: 'yerel', name: 'KANARYA' } },
  tags: [{ slug: 'su', name: 'KANARYA' }],
  persons: [{ id: 'p1', slug: 'selin', name: 'KANARYA' }],
  sources: [{ id: 's1', slug: 'apa', name: 'KANARYA', kind: 'agency' }],
  events: [],
  bylines: [
    { name: 'Defne', role: null, person: null },
    { name: 'Selin', role: null, person: { id: 'p1', slug: 'selin', name: 'KANARYA' } },
  ],
  updatedAt: new Date('2025-11-24T09:00:00Z'),
  ...{ dek: 'KANARYA', searchText: 'KANARYA' },
}
const SHOWN = {
  slug: 'çeşme onarıldı',
  url: 'https://haber.test/haber/%C3%A7e%C5%9Fme%20onar%C4%B1ld%C4%B1',
  ...{ state: 'LIVE', language: 'tr', genre: 'FACT_CHECK', section: 'yerel', tags: ['su'] },
  ...{ persons: ['selin'], sources: ['apa'], events: [] },
  bylines: [
    { name: 'Defne', person: null },
    { name: 'Selin', person: 'selin' },
  ],
}
const message = (given: Partial<Parameters<typeof webhookMessage>[0]>) =>
  JSON.parse(
    webhookMessage({
      ...{ event: 'update', document, before: null, tags: ['articles'] },
      ...{ publicUrl: 'https://haber.test', at, ...given },
    }),
  )

describe('what a receiver is told', () => {
  it('is that an article came, changed, was corrected, retracted or withdrawn', () => {
    const told = ['first', 'reinstatement', 'minor', 'reply', 'correction', 'retraction']
    expect([...told, 'withdrawal', 'constructor'].map(webhookEventOf)).toEqual([
      ...['publish', 'publish', 'update', 'update', 'correct', 'retract'],
      ...['withdraw', 'update'],
    ])
  })

  it('is public facts and nothing else of the document', () => {
    expect(message({ event: 'publish' })).toEqual({
      type: 'publish',
      timestamp: '2025-11-24T10:00:00.000Z',
      format: 2,
      data: {
        ...{ articleId: 'a1', headline: 'Çeşme', version: 'v1', ...SHOWN },
        ...{ contentUpdatedAt: '2025-11-24T09:00:00.000Z', before: null, purge: ['articles'] },
      },
    })
  })

  it('is what was there before, by its slugs, without what it said', () => {
    const { data } = message({ event: 'withdraw', before: document })
    expect(data.before).toEqual(SHOWN)
  })

  it('is no source that was masked meanwhile', () => {
    const before = {
      ...document,
      sources: [...document.sources, { ...document.sources[0]!, id: 's2', slug: 'maskeli' }],
    }
    expect(message({ event: 'renew', before }).data.before.sources).toEqual(['apa'])
    expect(message({ event: 'update', before }).data.before.sources).toEqual(['apa', 'maskeli'])
  })
})
