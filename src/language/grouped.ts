/** Things by what `keyOf` says of each, in their order. Linear, however many have one key. */
export function grouped<Key, One>(
  things: Iterable<One>,
  keyOf: (one: One) => Key,
): Map<Key, One[]> {
  const groups = new Map<Key, One[]>()
  for (const one of things) {
    const key = keyOf(one)
    const known = groups.get(key)
    if (known) known.push(one)
    else groups.set(key, [one])
  }
  return groups
}
