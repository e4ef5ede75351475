import { canonicalOf } from './canonicalBody'
import { blocksOf, textOf } from './toText'

type Read = Readonly<{
  /** As `toText` has it. */
  text: string
  /** As `canonicalBody` has it; shared, and not to be changed. */
  canonical: ReturnType<typeof canonicalOf>
}>

/** One save has the text before it and the one after it, each in several copies. */
const MOST = 8
/** Of longer ones nothing is kept: they are few, and large. */
const LONGEST = 1_000_000
const known = new Map<string, Read>()

const read = (body: unknown): Read => {
  const blocks = blocksOf(body)
  return { text: textOf(blocks), canonical: canonicalOf(blocks) }
}

/**
 * A body's plain text and its canonical projection, read once for all its copies: a save asks some ten times, of objects that
 * Payload has made anew. Told apart by what stands in them and not by which they are, so one that was changed in place is read anew.
 */
export function readBody(body: unknown): Read {
  const key = lettersOf(body)
  if (key === null) return read(body)
  const found = known.get(key)
  if (found) return found
  const made = read(body)
  if (key.length > LONGEST) return made
  if (known.size >= MOST) known.delete(known.keys().next().value ?? '')
  known.set(key, made)
  return made
}

/** What stands in a body, or null where it is none or cannot be written down (a circle). */
function lettersOf(body: unknown): string | null {
  if (typeof body !== 'object' || body === null) return null
  try {
    return JSON.stringify(body)
  } catch {
    return null
  }
}
