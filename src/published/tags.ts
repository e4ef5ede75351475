/** What bears an address beside its id: the one it has, and those it had. */
type Addressed = { slug?: string | null; slugEn?: string; slugAliases?: readonly string[] }

/**
 * One public document → the words of `Cache-Tag` that its change touches: every list of its collection, itself, and whatever was
 * asked for by one of its addresses. The collection alone where nobody may be told its addresses (`addressed` absent).
 */
export function documentTags(
  collection: string,
  id: string,
  addressed?: Addressed | null,
): string[] {
  const slugs = [addressed?.slug, addressed?.slugEn, ...(addressed?.slugAliases ?? [])]
  return [
    ...[collection, `${collection}:${id}`],
    ...new Set(slugs.flatMap((slug) => (slug ? [`${collection}:slug=${slug}`] : []))),
  ]
}

/** Everything of this API bears it. */
export const EVERY_ANSWER = 'all'
/** More tags than this nobody purges one by one. */
const MOST_TAGS = 1_000

/** Tags of a change, each once; of one that touches more than 1,000 the one that every answer bears. */
export function purgeTags(tags: Iterable<string>): string[] {
  const all = new Set(tags)
  return all.size > MOST_TAGS ? [EVERY_ANSWER] : [...all]
}

/** A value of an enum as documents hold it (`factCheck`) → as the public API says it (`FACT_CHECK`). */
export const enumWord = (value: string): string =>
  value.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()
