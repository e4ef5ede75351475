const WEAK = /^(?:w|journal|j)$/i

/**
 * The options of a MongoDB connection string by which an acknowledged write could be lost in a crash or an election:
 * `w` other than `majority` (`w=0`, `w=1`, …) and `journal=false`, as they stand there; empty where there are none.
 * Writes are made with `w: majority` and `journal: true` whatever the string says (`durable`), so what it asks for instead
 * would not be obeyed either. Option names are read without case (MongoDB manual, "Connection String Options"). A login
 * is never part of what comes back.
 */
export function weakWrites(uri: string): string[] {
  const [, query = ''] = uri.split('?', 2)
  return [...new URLSearchParams(query)]
    .filter(([name]) => WEAK.test(name))
    .filter(([name, value]) => value !== (/^w$/i.test(name) ? 'majority' : 'true'))
    .map(([name, value]) => `${name}=${value}`)
}
