const LONE_SURROGATE = /\p{Surrogate}/gu

/**
 * The value with every half of a character (lone surrogate) replaced by U+FFFD, in strings at any depth.
 * The database does the same when it stores text, and a hash made before it would not fit what is stored.
 */
export function wellFormed<T>(value: T): T {
  const walk = (inner: unknown): unknown => {
    if (typeof inner === 'string') return inner.replace(LONE_SURROGATE, '\ufffd')
    if (Array.isArray(inner)) return inner.map(walk)
    if (typeof inner !== 'object' || inner === null || inner instanceof Date) return inner
    return Object.fromEntries(
      Object.entries(inner)
        .filter(([, part]) => part !== undefined)
        .map(([key, part]) => [key, walk(part)]),
    )
  }
  // Only the characters inside strings change, so the shape is the one that came in.
  return walk(value) as T
}
