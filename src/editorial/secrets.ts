import { createHash } from 'node:crypto'
import type { Payload } from 'payload'

import { env } from '@/src/platform/env'

const KEY = Symbol.for('kunye.olderProcesses')

/** As Payload makes the secret that it works with out of that of the environment. */
const derived = (secret: string): string =>
  createHash('sha256').update(secret).digest('hex').slice(0, 32)

/** Whether a process lives that knows only the secret before; what is not known yet counts as yes. */
export const olderProcesses = {
  note: (live: boolean): void => void Object.assign(globalThis, { [KEY]: live }),
  live: (): boolean => (globalThis as { [KEY]?: boolean })[KEY] ?? true,
}

type HouseSecrets = Readonly<{
  /** Signs and seals what is made now. */
  making: string
  /** By any of these what was made before is read. */
  reading: readonly string[]
}>

/**
 * The secrets of the house, as Payload's `secret` is one. While PAYLOAD_SECRET_BEFORE is set both are read by; and as long as
 * a process lives that knows only the former, what all of them must read is made with that one, so that a login at the
 * one is a login at the other.
 */
export function houseSecrets({ secret }: Pick<Payload, 'secret'>): HouseSecrets {
  const former = env().PAYLOAD_SECRET_BEFORE
  if (former === undefined) return { making: secret, reading: [secret] }
  const before = derived(former)
  return { making: olderProcesses.live() ? before : secret, reading: [secret, before] }
}
