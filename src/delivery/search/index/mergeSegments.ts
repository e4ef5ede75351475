import type { Segment } from './segment'

/** A document of one of some segments. */
export type Pick = Readonly<{ source: number; number: number }>

/** Some documents of some segments, in ascending order, `MOST` at most → one segment of them. */
export function mergeSegments(sources: readonly Segment[], picks: readonly Pick[]): Segment {
  const count = picks.length
  const places = sources.map(({ ids }) => new Int32Array(ids.length).fill(-1))
  for (const [place, { source, number }] of picks.entries()) places[source]![number] = place
  const of = <Value>(read: (segment: Segment, number: number) => Value): Value[] =>
    picks.map(({ source, number }) => read(sources[source]!, number))
  const tokenStarts = sums(
    of((segment, at) => segment.tokenStarts[at + 1]! - segment.tokenStarts[at]!),
  )
  const valueStarts = sums(
    of((segment, at) => segment.valueStarts[at + 1]! - segment.valueStarts[at]!),
  )
  const tokens = new Uint8Array(tokenStarts[count]!)
  const values = new Uint32Array(valueStarts[count]!)
  for (const [place, { source, number }] of picks.entries()) {
    const from = sources[source]!
    tokens.set(
      from.tokens.subarray(from.tokenStarts[number], from.tokenStarts[number + 1]),
      tokenStarts[place],
    )
    values.set(
      from.values.subarray(from.valueStarts[number], from.valueStarts[number + 1]),
      valueStarts[place],
    )
  }
  return {
    ids: of(({ ids }, at) => ids[at]!),
    owners: of(({ owners }, at) => owners[at]!),
    versions: of(({ versions }, at) => versions[at]!),
    times: Float64Array.from(of(({ times }, at) => times[at]!)),
    lengths: Uint16Array.from(of(({ lengths }, at) => lengths[at]!)),
    ...{ tokens, tokenStarts, values, valueStarts },
    ...mergedKeys(sources, places),
    ...{ dead: new Uint8Array(count), deadCount: 0 },
  }
}

const sums = (lengths: readonly number[]): Uint32Array => {
  const starts = new Uint32Array(lengths.length + 1)
  for (const [at, length] of lengths.entries()) starts[at + 1] = starts[at]! + length
  return starts
}

const distinctKeys = (sources: readonly Segment[]): Uint32Array => {
  const all = new Uint32Array(sources.reduce((sum, { keys }) => sum + keys.length, 0))
  let reached = 0
  for (const { keys } of sources) {
    all.set(keys, reached)
    reached += keys.length
  }
  all.sort()
  let kept = 0
  for (const key of all) if (kept === 0 || all[kept - 1] !== key) all[kept++] = key
  return all.slice(0, kept)
}

function mergedKeys(
  sources: readonly Segment[],
  places: readonly Int32Array[],
): { keys: Uint32Array; starts: Uint32Array; entries: Uint16Array } {
  const keys = distinctKeys(sources)
  const starts = new Uint32Array(keys.length + 1)
  const entries = new Uint16Array(sources.reduce((sum, one) => sum + one.entries.length, 0))
  // Where in each source the next key stands.
  const next = new Uint32Array(sources.length)
  let [kept, reached] = [0, 0]
  for (const key of keys) {
    const from = reached
    let holders = 0
    for (const [index, source] of sources.entries()) {
      const at = next[index]!
      if (source.keys[at] !== key) continue
      next[index] = at + 1
      const before = reached
      for (let entry = source.starts[at]!; entry < source.starts[at + 1]!; entry += 1) {
        const written = source.entries[entry]!
        const place = places[index]![written >> 4]!
        if (place >= 0) entries[reached++] = (place << 4) | (written & 15)
      }
      if (reached > before) holders += 1
    }
    if (reached === from) continue
    if (holders > 1) entries.subarray(from, reached).sort()
    keys[kept] = key
    starts[kept] = from
    kept += 1
  }
  starts[kept] = reached
  return {
    keys: keys.slice(0, kept),
    starts: starts.slice(0, kept + 1),
    entries: entries.slice(0, reached),
  }
}
