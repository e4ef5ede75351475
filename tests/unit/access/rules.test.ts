import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { AccessArgs } from 'payload'

import { all, any, hasRole, mine, only, toAccess, toGate, type Rule } from '@/access/rules'
import { arbitraryUser, isSound } from '@/tests/matrix/arbitraryUser'
import { runs } from '@/tests/support/runs'

const asked = (user: unknown) => ({ req: { user } }) as unknown as AccessArgs
const chief = { id: 'a', collection: 'users', disabled: false, roles: ['chief'] }
const say =
  (answer: unknown): Rule =>
  () =>
    answer as boolean

describe('access rules', () => {
  it('let nobody through whose account is broken, whatever the rule says', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryUser, async (user) => {
        const sound = isSound(user)
        expect(await toAccess(say(true))(asked(user))).toBe(sound)
        expect(toGate(() => true)(asked(user))).toBe(sound)
      }),
      { numRuns: runs(5_000) },
    )
  })

  it('take every answer that is neither yes nor a filter for a no', async () => {
    for (const answer of [undefined, null, 0, 1, '', 'yes', [], {}, [{ id: { equals: 'a' } }]]) {
      expect(await toAccess(say(answer))(asked(chief))).toBe(false)
      expect(await toAccess(any(say(answer)))(asked(chief))).toBe(false)
      expect(await toAccess(all(say(answer)))(asked(chief))).toBe(false)
      expect(await toAccess(all(say(true), say(answer)))(asked(chief))).toBe(false)
    }
  })

  it('answer no when nothing is joined, never an empty `or` or `and`', async () => {
    expect(await toAccess(any())(asked(chief))).toBe(false)
    expect(await toAccess(all())(asked(chief))).toBe(false)
    expect(await toAccess(any(say(false), say(false)))(asked(chief))).toBe(false)
  })

  it('join: one yes is enough for any, one no is enough for all', async () => {
    const own = mine((actor) => ({ author: { equals: actor.id } }))
    const filter = { author: { equals: 'a' } }
    expect(await toAccess(any(say(false), own))(asked(chief))).toEqual({ or: [filter] })
    expect(await toAccess(any(say(true), own))(asked(chief))).toBe(true)
    expect(await toAccess(all(say(true), own))(asked(chief))).toEqual({ and: [filter] })
    expect(await toAccess(all(say(false), own))(asked(chief))).toBe(false)
    expect(await toAccess(all(say(true), say(true)))(asked(chief))).toBe(true)
  })

  it('ask a rule only after its check', async () => {
    const never: Rule = () => {
      throw new Error('asked')
    }
    expect(await toAccess(only(hasRole('editor'), never))(asked(chief))).toBe(false)
    await expect(toAccess(only(hasRole('chief'), never))(asked(chief))).rejects.toThrow('asked')
  })

  it('take one of several roles for enough', () => {
    const gate = toGate(hasRole('editor', 'chief'))
    expect(gate(asked(chief))).toBe(true)
    expect(gate(asked({ ...chief, roles: ['reporter'] }))).toBe(false)
  })

  it('let whoever passes a check do everything where nothing more is asked', async () => {
    expect(await toAccess(only(hasRole('chief')))(asked(chief))).toBe(true)
    expect(await toAccess(only(hasRole('editor')))(asked(chief))).toBe(false)
  })

  it('know a role by its exact name', () => {
    for (const role of ['Chief', 'chief ', 'CHIEF', '', 'constructor']) {
      expect(toGate(hasRole('chief'))(asked({ ...chief, roles: [role] }))).toBe(false)
    }
  })
})
