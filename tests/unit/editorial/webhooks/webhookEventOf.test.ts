import { describe, expect, it } from '@jest/globals'

import { webhookEventOf } from '@/src/editorial/webhooks/events'
import { webhookMessage } from '@/src/editorial/webhooks/message'

describe('what a receiver is told', () => {
  it('is that an article came, changed, was corrected, retracted or withdrawn', () => {
    const told = ['first', 'reinstatement', 'minor', 'reply', 'correction', 'retraction']
    expect([...told, 'withdrawal', 'constructor'].map(webhookEventOf)).toEqual([
      ...['publish', 'publish', 'update', 'update', 'correct', 'retract'],
      ...['withdraw', 'update'],
    ])
  })

  it('is public facts and nothing else of the document', () => {
    const document = {
      ...{ _id: 'a1', _v: 'v1', slug: 'çeşme onarıldı', state: 'live' as const, headline: 'Çeşme' },
      ...{ dek: 'KANARYA', searchText: 'KANARYA' },
    }
    const at = new Date('2025-11-24T10:00:00Z')
    const text = webhookMessage({ event: 'publish', document, publicUrl: 'https://haber.test', at })
    expect(JSON.parse(text)).toEqual({
      type: 'publish',
      timestamp: '2025-11-24T10:00:00.000Z',
      data: {
        articleId: 'a1',
        slug: 'çeşme onarıldı',
        url: 'https://haber.test/haber/%C3%A7e%C5%9Fme%20onar%C4%B1ld%C4%B1',
        state: 'live',
        headline: 'Çeşme',
        version: 'v1',
      },
    })
  })
})
