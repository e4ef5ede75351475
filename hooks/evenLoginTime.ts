import { pbkdf2 } from 'node:crypto'
import { promisify } from 'node:util'
import type { CollectionBeforeOperationHook } from 'payload'

const hash = promisify(pbkdf2)
// Payload's own parameters: an unknown address must cost what a wrong password costs.
const [ROUNDS, LENGTH] = [600_000, 32]

/** Makes a login with an unknown address take as long as one with a wrong password. */
export const evenLoginTime: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'login') return args
  const { email, password } = (args.data ?? {}) as { email?: unknown; password?: unknown }
  if (typeof email !== 'string' || typeof password !== 'string') return args
  const user = await req.payload.db.findOne({
    collection: 'users',
    where: { email: { equals: email.toLowerCase().trim() } },
    select: { email: true },
    req,
  })
  if (!user) await hash(password, 'kunye', ROUNDS, LENGTH, 'sha256')
  return args
}
