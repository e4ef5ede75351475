import { describe, expect, it } from '@jest/globals'

import { overdueReplies } from '@/src/editorial/notifications/overdueReplies'

const now = new Date('2025-10-10T12:00:00Z')
const row = (id: string, hours: number, outcome: 'asked' | 'answered' | null = 'asked') => ({
  id,
  outcome,
  askedAt: new Date(now.getTime() - hours * 3_600_000).toISOString(),
})

describe('a right of reply without an answer', () => {
  it('is overdue after 24 hours, not before, and not once it has an outcome', () => {
    const replies = [
      row('R1', 23.99),
      row('R2', 24),
      row('R3', 50, 'answered'),
      row('R4', 50, null),
      { id: 'R5', outcome: 'asked' as const, askedAt: null },
    ]
    expect(overdueReplies({ replies }, now)).toEqual(['R2', 'R4'])
    expect(overdueReplies({ replies: null }, now)).toEqual([])
  })
})
