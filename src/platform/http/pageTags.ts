import { AsyncLocalStorage } from 'node:async_hooks'

const KEY = Symbol.for('kunye.pageTags')
type Shared = { [KEY]?: AsyncLocalStorage<Set<string>> }

/** The bundle that Next makes of the pages and this server's are two: what both know lies on the global object. */
const storage = (): AsyncLocalStorage<Set<string>> =>
  ((globalThis as Shared)[KEY] ??= new AsyncLocalStorage<Set<string>>())

/** Runs what makes a page; `tags` fills with the tags of every answer of the public API that it rests on. */
export const gatherTags = <T>(tags: Set<string>, work: () => T): T => storage().run(tags, work)

/** Adds the tags of an answer, the value of its `Cache-Tag`, to those of the page that is being made; null or no page: nothing. */
export function noteTags(value: string | null): void {
  const tags = storage().getStore()
  if (!tags || !value) return
  for (const tag of value.split(',')) if (tag !== 'all') tags.add(tag)
}
