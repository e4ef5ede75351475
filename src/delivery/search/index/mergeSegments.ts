import { ownersOf } from './owners'
import { entries, MARK, MOST, type Postings, PostingsReader, PostingsWriter } from './postings'
import { type Segment, sizeOf } from './segment'
import { pickTexts, textAt, type Texts } from './texts'

/** A document of one of some segments. */
export type Pick = Readonly<{ source: number; number: number }>

/** Some documents of some segments, in ascending order, `MOST` at most → one segment of them. */
export function mergeSegments(sources: readonly Segment[], picks: readonly Pick[]): Segment {
  const count = picks.length
  const places = sources.map((one) => new Int32Array(sizeOf(one)).fill(-1))
  for (const [place, { source, number }] of picks.entries()) places[source]![number] = place
  const of = <Value>(read: (segment: Segment, number: number) => Value): Value[] =>
    picks.map(({ source, number }) => read(sources[source]!, number))
  const textsOf = (read: (segment: Segment) => Texts): Texts =>
    pickTexts(of((segment, number) => ({ from: read(segment), number })))
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
    ids: textsOf(({ ids }) => ids),
    owners: ownersOf(of(({ ids }, at) => textAt(ids, at))),
    versions: textsOf(({ versions }) => versions),
    times: Float64Array.from(of(({ times }, at) => times[at]!)),
    lengths: Uint16Array.from(of(({ lengths }, at) => lengths[at]!)),
    ...{ tokens, tokenStarts, values, valueStarts },
    postings: mergedPostings(sources, places),
    ...{ dead: new Uint8Array(count), deadCount: 0 },
  }
}

const sums = (lengths: readonly number[]): Uint32Array => {
  const starts = new Uint32Array(lengths.length + 1)
  for (const [at, length] of lengths.entries()) starts[at + 1] = starts[at]! + length
  return starts
}

const distinctKeys = (sources: readonly Segment[]): Uint32Array => {
  const all = new Uint32Array(sources.reduce((sum, { postings }) => sum + postings.keys.length, 0))
  let reached = 0
  for (const { postings } of sources) {
    all.set(postings.keys, reached)
    reached += postings.keys.length
  }
  all.sort()
  let kept = 0
  for (const key of all) if (kept === 0 || all[kept - 1] !== key) all[kept++] = key
  return all.slice(0, kept)
}

function mergedPostings(sources: readonly Segment[], places: readonly Int32Array[]): Postings {
  const keys = distinctKeys(sources)
  const writer = new PostingsWriter(keys.length)
  const readers = sources.map(({ postings }) => new PostingsReader(postings))
  const merged = new Uint16Array(MOST)
  for (const key of keys) {
    let [reached, holders] = [0, 0]
    for (const [index, reader] of readers.entries()) {
      if (reader.key !== key) continue
      const before = reached
      const count = reader.read()
      for (let at = 0; at < count; at += 1) {
        const place = places[index]![entries[at]! >> MARK.bits]!
        if (place >= 0) merged[reached++] = (place << MARK.bits) | (entries[at]! & MARK.all)
      }
      if (reached > before) holders += 1
    }
    if (holders > 1) merged.subarray(0, reached).sort()
    writer.write(key, merged, reached)
  }
  return writer.done()
}
