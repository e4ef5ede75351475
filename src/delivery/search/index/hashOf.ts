/** FNV-1a (Fowler, Noll, Vo), of UTF-16 letters. */
const [BASIS, PRIME] = [0x811c9dc5, 0x01000193]

/** A text → 32 bits of it, the same wherever it is asked: a snapshot keeps them. */
export const hashOf = (text: string): number => {
  let hash = BASIS
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), PRIME)
  }
  // Few lists have room for all bits: the first ones count as well.
  return (hash ^ (hash >>> 15)) >>> 0
}
