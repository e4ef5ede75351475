import fc from 'fast-check'

import { ROLES } from '@/src/workflow/stages'

/** What a field of an account can hold after a bad import, a half migration or an attack. */
const broken = fc.oneof(
  fc.constantFrom(undefined, null, '', 0, 1, true, false, Number.NaN, [], {}, [null], [undefined]),
  fc.constantFrom({ $ne: null }, { $gt: '' }, { equals: 'x' }, { id: undefined }, { id: '' }),
  fc.string(),
  fc.array(fc.string(), { maxLength: 2 }),
)

const id = fc.stringMatching(/^[0-9a-f]{24}$/)
const roles = fc.oneof(
  { weight: 3, arbitrary: fc.array(fc.constantFrom(...ROLES), { maxLength: 3 }) },
  fc.array(fc.constantFrom('king', 'Chief', 'chief ', '__proto__', 'editor\u0000'), {
    maxLength: 2,
  }),
  fc
    .tuple(fc.constantFrom(...ROLES), fc.constantFrom('king', null, undefined, 1))
    .map((pair) => [...pair]),
  fc.constantFrom('chief', { 0: 'chief', length: 1 }),
  broken,
)
const often = <T>(sound: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 4, arbitrary: sound as fc.Arbitrary<unknown> }, broken)

/** A user as a request might carry it: sound in many fields, broken in some, some fields missing altogether. */
export const arbitraryUser: fc.Arbitrary<unknown> = fc.oneof(
  {
    weight: 20,
    arbitrary: fc.record(
      {
        id: often(id),
        collection: often(fc.constant('users')),
        disabled: often(fc.constant(false)),
        roles,
        desk: often(
          fc.oneof(
            id,
            id.map((one) => ({ id: one, createdAt: 'x' })),
          ),
        ),
      },
      { requiredKeys: [] },
    ),
  },
  broken,
)

/** Whether the account is one that the newsroom knows: written from the model, not by calling the code. */
export function isSound(user: unknown): user is { id: string; roles: string[]; desk?: unknown } {
  if (typeof user !== 'object' || user === null) return false
  const { id: own, collection, disabled, roles: held } = user as Record<string, unknown>
  const known: readonly unknown[] = ROLES
  return (
    typeof own === 'string' &&
    own !== '' &&
    collection === 'users' &&
    disabled === false &&
    Array.isArray(held) &&
    held.length > 0 &&
    held.every((role) => known.includes(role))
  )
}
