import { BORDER } from '@/src/language/text/searchText'
import type { IndexedDocument } from './indexed'
import type { Lexicon } from './lexicon'
import { ownersOf } from './owners'
import { PackedWriter } from './packed'
import { MARK, type Postings, PostingsWriter } from './postings'
import { type Texts, textsOf } from './texts'
import { DIMENSIONS } from '@/src/delivery/documents/searchQuestion'

/**
 * Some documents, numbered by time, with what they are found by. Never changed but for `dead`: a document that changes is
 * marked here and stands in another segment.
 */
export type Segment = {
  ids: Texts
  /** Hashes of the articles that its documents belong to, ascending, each once: see `placesOf`. */
  owners: Uint32Array
  versions: Texts
  times: Float64Array
  /** How many words each has, 65,535 at most. */
  lengths: Uint16Array
  postings: Postings
  /** Each document's words in order as numbers of keys plus one, 0 a border (`packed`). */
  tokens: Uint8Array
  tokenStarts: Uint32Array
  /** Each document's values as numbers of values. */
  values: Uint32Array
  valueStarts: Uint32Array
  dead: Uint8Array
  deadCount: number
}

/** How many documents a segment has, dead ones among them. */
export const sizeOf = ({ times }: Segment): number => times.length

export type Lexicons = {
  keys: Lexicon
  values: Lexicon
  /** What each value is called, and which of `DIMENSIONS` it is of, by its number. */
  names: string[]
  dimensions: number[]
}

/** Values of all dimensions are numbered together: as `dimension value`. */
export const valueName = (dimension: string, value: string): string => `${dimension} ${value}`
export const valueOf = (name: string): string => name.slice(name.indexOf(' ') + 1)
/** Of which of `DIMENSIONS` a value is, by its name. */
export const dimensionOf = (name: string): number =>
  DIMENSIONS.findIndex((one) => name.startsWith(`${one} `))

const NINE = 57
const ZERO = 48

/** Numbers that are pushed one by one. */
class Numbers {
  length = 0
  data = new Uint32Array(1_024)
  push(number: number): void {
    if (this.length === this.data.length) {
      const larger = new Uint32Array(this.length * 2)
      larger.set(this.data)
      this.data = larger
    }
    this.data[this.length++] = number
  }
}

/** A key as `searchText` writes it → whether it leads, and how often it stands there, seven times at most. */
export const readKey = (written: string): { key: string; leads: boolean; times: number } => {
  const leads = written.startsWith('^')
  const last = written.charCodeAt(written.length - 1)
  const isCounted = written.at(-2) === '*' && last >= ZERO && last <= NINE
  const key = written.slice(leads ? 1 : 0, isCounted ? -2 : undefined)
  return { key, leads, times: isCounted ? Math.min(last - ZERO, MARK.times) : 1 }
}

/** Documents in ascending order, `MOST` of them at most (see `postings`) → a segment. What is new in them gets its number. */
export function segmentOf(documents: readonly IndexedDocument[], lexicons: Lexicons): Segment {
  const count = documents.length
  const ids = documents.map(({ id }) => id)
  const [found, marks] = [new Numbers(), new Numbers()]
  const tokens = new PackedWriter()
  const values = new Numbers()
  const tokenStarts = new Uint32Array(count + 1)
  const valueStarts = new Uint32Array(count + 1)
  const lengths = new Uint16Array(count)
  for (const [number, { text, values: own }] of documents.entries()) {
    for (const written of text.keys === '' ? [] : text.keys.split(' ')) {
      const { key, leads, times } = readKey(written)
      found.push(lexicons.keys.add(key))
      marks.push((number << MARK.bits) | (leads ? MARK.leads : 0) | times)
    }
    let length = 0
    for (const word of text.words === '' ? [] : text.words.split(' ')) {
      tokens.push(word === BORDER ? 0 : lexicons.keys.add(word) + 1)
      length += 1
    }
    lengths[number] = Math.min(length, 65_535)
    tokenStarts[number + 1] = tokens.length
    for (const { dimension, value, name } of own) {
      const id = lexicons.values.add(valueName(dimension, value))
      lexicons.names[id] = name
      lexicons.dimensions[id] = DIMENSIONS.indexOf(dimension)
      values.push(id)
    }
    valueStarts[number + 1] = values.length
  }
  return {
    ids: textsOf(ids),
    owners: ownersOf(ids),
    versions: textsOf(documents.map(({ version }) => version)),
    times: Float64Array.from(documents, ({ time }) => time),
    ...{ lengths, tokenStarts, valueStarts },
    tokens: tokens.done(),
    values: values.data.slice(0, values.length),
    postings: byKey(found, marks, lexicons.keys.size()),
    ...{ dead: new Uint8Array(count), deadCount: 0 },
  }
}

/** Pairs in the order of documents → the same by key, each key's in the order of documents. */
function byKey(found: Numbers, marks: Numbers, size: number): Postings {
  const counts = new Uint32Array(size)
  for (let at = 0; at < found.length; at += 1) counts[found.data[at]!]! += 1
  let distinct = 0
  let reached = 0
  for (let key = 0; key < size; key += 1) {
    const count = counts[key]!
    if (count > 0) distinct += 1
    // From here on: where the next one of this key goes.
    counts[key] = reached
    reached += count
  }
  const sorted = new Uint16Array(reached)
  for (let pair = 0; pair < found.length; pair += 1) {
    sorted[counts[found.data[pair]!]!++] = marks.data[pair]!
  }
  const writer = new PostingsWriter(distinct)
  let from = 0
  for (let key = 0; key < size; key += 1) {
    const to = counts[key]!
    if (to > from) writer.write(key, sorted.subarray(from, to), to - from)
    from = to
  }
  return writer.done()
}
