import { describe, expect, it } from '@jest/globals'

import { listUrl } from '@/src/editorial/dashboard/screens/listUrl'
import { worklists } from '@/src/editorial/dashboard/screens/worklists'

const now = new Date('2026-05-01T08:00:00.000Z')
const listsOf = (signOff: string[] | null) => worklists({ id: 'u1' }, { now, signOff })
const where = (key: string, signOff: string[] | null) =>
  listsOf(signOff).find((list) => list.key === key)?.where

describe('the lists a day starts with', () => {
  it('are six for those who sign off', () => {
    expect(listsOf(['a1']).map(({ key }) => key)).toEqual([
      'mine',
      'waiting',
      'changes',
      'scheduled',
      'signOff',
      'overdue',
    ])
  })

  it('leave the sign-off out for those who may not', () => {
    expect(listsOf(null).map(({ key }) => key)).not.toContain('signOff')
  })

  it('show nothing, and not everything, where no sign-off waits', () => {
    expect(where('signOff', [])).toEqual({ id: { in: ['000000000000000000000000'] } })
    const waiting = where('signOff', [])
    expect(waiting && listUrl(waiting)).toContain('000000000000000000000000')
  })

  it('call late what is not finished and past its due date, and no finished article', () => {
    expect(where('overdue', null)).toEqual({
      and: [
        { stage: { in: ['draft', 'inReview', 'changesRequested', 'approved'] } },
        { dueAt: { less_than: '2026-05-01T08:00:00.000Z' } },
      ],
    })
  })
})
