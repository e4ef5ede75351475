import { describe, expect, it } from '@jest/globals'

import { inboxRows } from '@/src/editorial/notifications/screens/inboxRows'
import { NOTICE_WORDS } from '@/src/workflow/notices'

const notice = {
  id: 'n1',
  kind: 'changesRequested',
  article: { id: 'a1', headline: 'Köprü onarılıyor' },
  actor: { id: 'u1', name: 'Nermin Akça' },
  reason: 'Kaynak eksik.',
  readAt: null,
  createdAt: '2026-05-01T08:00:00.000Z',
}
const row = (more: object) => inboxRows({ docs: [{ ...notice, ...more }] })?.[0]

describe('the inbox', () => {
  it('says who did what to which article and leads there', () => {
    expect(row({})).toEqual({
      id: 'n1',
      headline: 'Köprü onarılıyor',
      sentence: NOTICE_WORDS.changesRequested,
      who: 'Nermin Akça',
      reason: 'Kaynak eksik.',
      at: '2026-05-01T08:00:00.000Z',
      isRead: false,
      href: '/admin/collections/articles/a1',
    })
  })

  it('leads to the comments where it is about one', () => {
    expect(row({ kind: 'commented' })?.href).toBe('/admin/collections/articles/a1#yorumlar')
  })

  it('names no article this person may no longer read', () => {
    expect(row({ article: 'a1' })).toMatchObject({
      headline: null,
      href: '/admin/collections/articles/a1',
    })
  })

  it('knows what was read, and that the system has no name', () => {
    expect(row({ readAt: '2026-05-02T08:00:00.000Z', actor: null })).toMatchObject({
      isRead: true,
      who: null,
    })
  })

  it('still shows a kind it does not know, and takes an unreadable answer for none', () => {
    expect(row({ kind: 'newKind' })?.sentence.tr).toBe('Bu haberde bir gelişme var.')
    expect(inboxRows({ errors: [] })).toBeNull()
  })
})
