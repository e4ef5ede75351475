import type { Site } from '@/src/delivery/documents/context'
import type { Asking } from './asking'
import { clearPlaces } from './shape'
import { refuse } from './bson'
import { begin, written } from './json'
import type { Loader } from './loaders'

/** A claim that is being written, and where its attributions stand. */
export type ClaimPlace = { bytes: Buffer; at: number; rows: readonly number[] }
/** An article that is being written; its claims by id, once somebody wanted them. */
export type ArticlePlace = {
  bytes: Buffer
  at: number
  claims: ReadonlyMap<string, ClaimPlace> | null
}

/** What is being written, for what stands further inside. One at a time: nothing waits between its first and last byte. */
export const now: {
  site: Site
  variables: Asking['variables']
  article: ArticlePlace | null
  claim: ClaimPlace | null
  /** The old address by which the article at the root was asked for. */
  redirectedFrom: string | null
} = {
  site: { name: '', publicUrl: '' },
  ...{ variables: {}, article: null, claim: null, redirectedFrom: null },
}

let found: Map<string, unknown>[] = []
let wanted: Set<string>[] = []
let isWhole = true

/**
 * What a loader knows of an id; undefined where it was not asked yet: then the answer is written once more when it was, so
 * anything may be put in its place.
 */
export function want<Found>({ index }: Loader<Found>, id: string): Found | undefined {
  const known = found[index]!
  if (known.has(id)) return known.get(id) as Found
  wanted[index]!.add(id)
  isWhole = false
  return undefined
}

/** More levels than any operation of 2,000 fields that is asked in earnest. */
const MOST_TIMES = 12

/**
 * Writes an answer by `write`, asks for everything it wanted and did not have (all of one kind in one command, all kinds at
 * once), and writes it again until nothing is missing. Refuses what `write` does.
 */
export async function writeWhole(
  write: () => void,
  loaders: readonly Loader<unknown>[],
  asking: Asking,
): Promise<Buffer> {
  const own = { found: loaders.map(() => new Map<string, unknown>()), wanted: [] as Set<string>[] }
  for (let times = 0; times < MOST_TIMES; times += 1) {
    own.wanted = loaders.map(() => new Set<string>())
    ;({ found, wanted } = own)
    isWhole = true
    Object.assign(now, { article: null, claim: null, redirectedFrom: null })
    Object.assign(now, { site: asking.site, variables: asking.variables })
    clearPlaces()
    begin()
    write()
    if (isWhole) return written()
    await Promise.all(
      loaders.map(async (loader) => {
        const ids = [...own.wanted[loader.index]!]
        if (ids.length === 0) return
        const answers = await loader.ask(ids, asking)
        for (const id of ids) own.found[loader.index]!.set(id, answers.get(id) ?? loader.none)
      }),
    )
  }
  return refuse()
}
