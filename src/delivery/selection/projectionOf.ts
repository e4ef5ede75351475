/** Keys of a document → MongoDB projection, which takes no key together with one below it. */
export function projectionOf(keys: readonly string[]): Record<string, 1> {
  const all = new Set(keys)
  const isWhole = (key: string): boolean =>
    key.includes('.') && all.has(key.slice(0, key.indexOf('.')))
  return Object.fromEntries([...all].filter((key) => !isWhole(key)).map((key) => [key, 1]))
}
