import { describe, expect, it } from '@jest/globals'

import { commentCall } from '@/src/editorial/comments/screens/commentCall'
import { namedIn, partsOf } from '@/src/editorial/comments/screens/MentionBox'

describe('the names in a comment', () => {
  it('are those that were chosen and still stand there', () => {
    const chosen = new Map([
      ['u1', 'Ayşe Yıldız'],
      ['u2', 'Can'],
      ['u3', ''],
    ])
    expect(namedIn('@Ayşe Yıldız bakar mısın? Can da.', chosen)).toEqual(['u1'])
    expect(namedIn('@Can, @Ayşe Yıldız', chosen)).toEqual(['u1', 'u2'])
    expect(namedIn('', chosen)).toEqual([])
  })

  it('are parts of their own when it is shown, the longer name first', () => {
    expect(partsOf('Bak @Ali Can, @Ali ve a@b', ['Ali', 'Ali Can'])).toEqual([
      ...['Bak ', '@Ali Can', ', ', '@Ali', ' ve a@b'],
    ])
    expect(partsOf('@Ali@Ali', ['Ali'])).toEqual(['@Ali', '@Ali'])
    expect(partsOf('söz', [])).toEqual(['söz'])
    expect(partsOf('', ['Ali'])).toEqual([])
  })

  it('go with the comment, a reply and a changed one', () => {
    const draft = { body: ' @Can ', blocking: false, place: null, mentions: ['u2'] }
    const root = { id: 'c1', body: 'x', createdAt: '2026-03-01T09:00:00.000Z' }
    const bodies = [
      commentCall('a1', { kind: 'new', places: [] }, draft),
      commentCall('a1', { kind: 'reply', root }, draft),
      commentCall('a1', { kind: 'edit', comment: root }, draft),
    ].map(({ body }) => body)
    for (const body of bodies) expect(body).toMatchObject({ body: '@Can', mentions: ['u2'] })
  })
})
