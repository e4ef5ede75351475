import type { ClientSession } from 'mongodb'

/** A name under which something may have been looked up beforehand, and what it is. */
export type LookedUpAs<Found> = { name: string; found?: Found }

/** The name of something that a transaction may look up before it is asked for. */
export const lookedUpAs = <Found>(name: string): LookedUpAs<Found> => ({ name })

const KEY = Symbol.for('kunye.lookedUp')
type Memory = WeakMap<object, Map<string, unknown>>

// Each Next layer has its own modules, the process has one memory; it goes with the session.
const memoryOf = (session: object): Map<string, unknown> => {
  const holder = globalThis as { [KEY]?: Memory }
  const all = (holder[KEY] ??= new WeakMap())
  const known = all.get(session) ?? new Map<string, unknown>()
  all.set(session, known)
  return known
}

/** Keeps with a transaction what was looked up for it in one command with other things, until somebody takes it. */
export function noteLookedUp<Found>(
  session: ClientSession,
  { name }: LookedUpAs<Found>,
  found: Found,
): void {
  memoryOf(session).set(name, found)
}

/** What the transaction has looked up already, once: whoever asks again may have changed it meanwhile. Else `ask` is asked. */
export async function takeLookedUp<Found>(
  session: ClientSession | undefined,
  { name }: LookedUpAs<Found>,
  ask: () => Promise<Found>,
): Promise<Found> {
  const known = session && memoryOf(session)
  if (!known?.has(name)) return ask()
  const found = known.get(name) as Found
  known.delete(name)
  return found
}
