export type BoundedCache<Value> = {
  get(key: string): Value | undefined
  set(key: string, value: Value): void
}

/**
 * What was used last, by text: at most `entries` of them and `characters` of keys together; what was
 * not used for longest goes first. So hostile queries, each another, cannot fill the memory.
 */
export function boundedCache<Value>(entries: number, characters: number): BoundedCache<Value> {
  const values = new Map<string, Value>()
  let size = 0
  const drop = (key: string): void => {
    if (values.delete(key)) size -= key.length
  }
  return {
    get(key) {
      const value = values.get(key)
      if (value === undefined) return undefined
      values.delete(key)
      values.set(key, value)
      return value
    },
    set(key, value) {
      drop(key)
      if (key.length > characters) return
      values.set(key, value)
      size += key.length
      for (const oldest of values.keys()) {
        if (values.size <= entries && size <= characters) return
        drop(oldest)
      }
    },
  }
}
