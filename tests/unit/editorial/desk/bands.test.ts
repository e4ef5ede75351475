import { describe, expect, it } from '@jest/globals'

import { BAND_TABLE, BANDS, bandsOf, hasDesk } from '@/src/editorial/desk/bands'
import { isAction } from '@/src/workflow/transitions'
import type { Role } from '@/src/workflow/stages'

const of = (...roles: Role[]) => bandsOf({ roles })

describe('what waits for a person, by the roles held', () => {
  it.each<[Role[], string[]]>([
    [['editor'], ['secondLook', 'review', 'publish', 'changes', 'liveEdit', 'late', 'writing']],
    [
      ['chief'],
      ['secondLook', 'legal', 'review', 'publish', 'changes', 'liveEdit', 'late', 'writing'],
    ],
    [['factChecker'], ['factCheck']],
    [['reporter'], ['changes', 'writing', 'sent', 'live']],
    [
      ['reporter', 'factChecker'],
      ['factCheck', 'changes', 'writing', 'sent', 'live'],
    ],
    [
      ['editor', 'factChecker'],
      ['secondLook', 'factCheck', 'review', 'publish', 'changes', 'liveEdit', 'late', 'writing'],
    ],
    [['admin'], []],
    [[], []],
  ])('%s', (roles, expected) => {
    expect(of(...roles)).toEqual(expected)
    expect(hasDesk({ roles })).toBe(expected.length > 0)
  })

  it('every list names what its one button does', () => {
    for (const band of BANDS) {
      const { how, title, does } = BAND_TABLE[band]
      expect([band, how === 'open' || how === 'reader' || isAction(how)]).toEqual([band, true])
      expect(title.tr && title.en && does.tr && does.en).toBeTruthy()
    }
  })
})
