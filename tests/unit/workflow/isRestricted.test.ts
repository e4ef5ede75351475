import { describe, expect, it } from '@jest/globals'

import { isRestricted } from '@/src/workflow/permissions'
import type { GateState } from '@/src/workflow/stages'
import { NOW } from './aContext'

describe('nothing leaves the house', () => {
  const restricted = (embargoUntil: string | null, legal: GateState = 'notNeeded') =>
    isRestricted({ embargoUntil, gates: { legal, factCheck: 'required' } }, NOW)

  it('while the embargo lasts, or where it cannot be read', () => {
    expect(restricted(null)).toBe(false)
    expect(restricted(NOW.toISOString())).toBe(false)
    expect(restricted(new Date(NOW.getTime() + 1).toISOString())).toBe(true)
    expect(restricted('yarın')).toBe(true)
  })

  it('while the lawyers are waited for', () => {
    expect(restricted(null, 'required')).toBe(true)
    expect(restricted(null, 'done')).toBe(false)
  })
})
