import crypto from 'node:crypto'
import { syncBuiltinESMExports } from 'node:module'

type Answer = (error: Error | null, key: Buffer) => void
type Asked = [string, string, number, number, string, Answer]

const known = new Map<string, Buffer>()

/** What is asked next is derived, whether it was before or not: for who counts derivations. */
export const forgetKeys = (): void => known.clear()

/**
 * From now on a key that was derived in this process is not derived again from the same password and salt: each costs 0.2 s
 * on purpose, and a fifth of an integration test was the logins of the people it hires. The keys are the true ones.
 */
export function deriveOnce(): void {
  const { pbkdf2 } = crypto
  const once = (...[password, salt, rounds, length, digest, answer]: Asked) => {
    const key = JSON.stringify([password, salt, rounds, length, digest])
    const found = known.get(key)
    if (found) return void setImmediate(answer, null, Buffer.from(found))
    pbkdf2(password, salt, rounds, length, digest, (error, made) => {
      if (!error) known.set(key, Buffer.from(made))
      answer(error, made)
    })
  }
  Object.assign(crypto, { pbkdf2: once })
  syncBuiltinESMExports()
}
