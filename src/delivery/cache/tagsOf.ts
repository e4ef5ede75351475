/**
 * What an answer rests on (keys of `Reads`) → tags for purging: `articles:id` for a document,
 * `articles:slug=x` for one asked by its slug (also where there is none yet), and `articles` for
 * every list, filtered or not, since who purges knows what was written, not which filters it meets.
 */
export function tagsOf(keys: Iterable<string>): string[] {
  const tags = [...keys].map((key) => {
    const [, collection = key, path, value] = /^([^/]+)\/([^=]+)=(.*)$/s.exec(key) ?? []
    if (path === '_id') return `${collection}:${value}`
    if (path === 'slug' || path === 'slugAliases') return `${collection}:slug=${value}`
    return collection
  })
  return [...new Set(tags)]
}
