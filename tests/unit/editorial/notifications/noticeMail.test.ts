import { describe, expect, it } from '@jest/globals'

import { noticeMail } from '@/src/editorial/notifications/noticeMail'

const given = {
  kind: 'changesRequested' as const,
  locale: 'tr' as const,
  headline: 'Çarşıdaki çeşme\r\nBcc: herkes@ornek.test',
  actor: 'Kemal Editör',
  reason: 'Başlıkta yer adı eksik.',
  link: 'https://haber.ornek/admin/collections/articles/1',
  newsroom: 'Künye',
}

describe('the mail of a notification', () => {
  it('says in the reader’s language what happened, why, and where to look', () => {
    const { text } = noticeMail(given)
    expect(text).toContain('Düzeltme istendi.')
    expect(text).toContain('Gerekçe: Başlıkta yer adı eksik.')
    expect(text).toContain(given.link)
    expect(noticeMail({ ...given, locale: 'en' }).text).toContain('Changes were requested.')
  })

  it('has a subject of one line, whatever the headline', () => {
    expect(noticeMail(given).subject).toBe(
      'Çarşıdaki çeşme Bcc: herkes@ornek.test: Düzeltme istendi.',
    )
  })

  it('of a restricted article names neither the article nor the reason', () => {
    const { subject, text } = noticeMail({ ...given, headline: null })
    expect(subject).toBe('Kısıtlı bir haber: Düzeltme istendi.')
    expect(text).not.toContain('çeşme')
    expect(text).not.toContain('yer adı')
    expect(text).toContain(given.link)
  })
})
