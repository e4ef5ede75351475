/** CDNs read no more than 8 to 16 kB of tags; Node itself takes headers of 16 kB altogether. */
const LONGEST = 8_000

/**
 * Tags of an answer → the value of `Cache-Tag`, comma-separated: `all` for everything of this API, the
 * collections a list was read from, and `collection:id` for each document shown. Where that is longer
 * than 8 kB, the ids of a collection give way to `collection`, the longest lot first: a coarser tag
 * is purged too often, never too seldom.
 */
export function cacheTag(tags: Iterable<string>): string {
  const whole = new Set(['all'])
  const byCollection = new Map<string, string[]>()
  for (const tag of tags) {
    const [collection = '', id] = tag.split(/:(.*)/s)
    if (id === undefined) whole.add(collection)
    // A sign that cannot stand in a header or would split the list makes its tag the coarser one.
    else if (!/^[\w.~=-]+$/.test(id)) whole.add(collection)
    else byCollection.set(collection, [...(byCollection.get(collection) ?? []), tag])
  }
  const lots = [...byCollection]
    .map(([collection, ids]) => ({ collection, text: ids.join(',') }))
    .sort((a, b) => a.text.length - b.text.length)
  const joined = (): string => [...whole, ...lots.map(({ text }) => text)].join(',')
  while (lots.length > 0 && joined().length > LONGEST) whole.add(lots.pop()?.collection ?? '')
  return joined()
}
