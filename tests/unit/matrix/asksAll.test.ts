import { describe, expect, it } from '@jest/globals'

import { ROLES } from '@/src/workflow/stages'
import { TRANSITIONS } from '@/src/workflow/transitions'
import { PROFILES } from '@/tests/matrix/actors'
import { ASK_NAMES, requestFor } from '@/tests/matrix/operations'
import type { Stand } from '@/tests/matrix/stand'

describe('the access matrix', () => {
  it('asks for every action of the table', () => {
    const stand = { overridesFor: () => [] } as unknown as Stand
    const cell = { stage: 'draft', state: 'never', modifier: 'plain' } as const
    const asked = new Set(ASK_NAMES.map((name) => requestFor(name, cell, 1, stand).action))
    expect(Object.keys(TRANSITIONS).filter((action) => !asked.has(action))).toEqual([])
  })

  it('has somebody who holds each role and no other', () => {
    const single = Object.values(PROFILES).filter(({ roles }) => roles.length === 1)
    const held = single.flatMap(({ roles }): readonly string[] => roles)
    expect(ROLES.filter((role) => !held.includes(role))).toEqual([])
  })
})
