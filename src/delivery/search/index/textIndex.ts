import { bury, isIn, numbersOf } from './bury'
import { collect } from './collect'
import type { IndexedDocument } from './indexed'
import { createLexicon } from './lexicon'
import { byAge, type IdSign } from './order'
import type { IndexAnswer, IndexQuestion } from '@/src/delivery/documents/searchQuestion'
import { keyAt, regroup } from './regroup'
import { dimensionOf, type Lexicons, MOST, type Segment, segmentOf } from './segment'
import { soughtIn } from './soughtIn'

/** What an index is made of, as a snapshot keeps it. */
export type IndexParts = {
  keys: readonly string[]
  values: readonly string[]
  names: string[]
  base: Segment[]
}

/**
 * So many documents a segment holds, a small one of changed documents, and all of these together before they go among the
 * others. Smaller ones are for tests.
 */
const SIZES = { most: MOST, sealed: 128, fresh: 1_024 }

/**
 * An index of documents by their words, in memory: numbered by time in segments of 4,096, what changes in small ones beside
 * them. `sign`: how documents of one moment are ordered. What `search` answers is what a plain reading of all documents that were put and not taken away would (`tests/unit/delivery/search/index`).
 */
export class TextIndex {
  readonly #lexicons: Lexicons
  readonly #sign: IdSign
  readonly #sizes: typeof SIZES
  #base: Segment[]
  #fresh: Segment[] = []
  #open: IndexedDocument[] = []
  #opened: Segment | null = null
  /** In which segments an article's documents stand. */
  readonly #places = new Map<string, Segment[]>()

  constructor(sign: IdSign, parts?: IndexParts, sizes = SIZES) {
    const { keys = [], values = [], names = [], base = [] } = parts ?? {}
    this.#sign = sign
    this.#sizes = sizes
    this.#base = base
    this.#lexicons = {
      ...{ keys: createLexicon(keys), values: createLexicon(values), names },
      dimensions: values.map(dimensionOf),
    }
    for (const segment of base) this.#note(segment)
  }

  /** Everything stands in the base: see `tidy`. */
  parts(): IndexParts {
    const { keys, values, names } = this.#lexicons
    return { keys: keys.all(), values: values.all(), names, base: this.#base }
  }

  /** `_v` of each article that has documents here. */
  *versions(): Iterable<[owner: string, version: string]> {
    for (const { owners, versions, dead } of [...this.#base, ...this.#fresh]) {
      for (const [number, owner] of owners.entries()) {
        if (!dead[number]) yield [owner, versions[number]!]
      }
    }
    for (const { owner, version } of this.#open) yield [owner, version]
  }

  /** Bytes of all lists, without what JavaScript needs around them. */
  bytes(): number {
    let bytes = 0
    for (const segment of [...this.#base, ...this.#fresh]) {
      for (const part of Object.values(segment)) {
        if (ArrayBuffer.isView(part)) bytes += part.byteLength
      }
    }
    return bytes
  }

  /**
   * These are all documents of an article from now on, none: it is gone. `isBulk`: many more follow, the oldest first.
   */
  put(owner: string, documents: readonly IndexedDocument[], isBulk = false): void {
    this.#remove(owner)
    for (const document of documents) this.#open.push(document)
    if (documents.length > 0) this.#opened = null
    if (this.#open.length >= (isBulk ? this.#sizes.most : this.#sizes.sealed)) this.seal()
  }

  #remove(owner: string): void {
    for (const segment of this.#places.get(owner) ?? []) {
      for (const at of numbersOf(segment, owner)) bury(segment, at)
    }
    this.#places.delete(owner)
    if (this.#open.some((one) => one.owner === owner)) {
      this.#open = this.#open.filter((one) => one.owner !== owner)
      this.#opened = null
    }
  }

  #note(segment: Segment): void {
    for (const [number, owner] of segment.owners.entries()) {
      if (segment.dead[number]) continue
      const places = this.#places.get(owner)
      if (!places) this.#places.set(owner, [segment])
      else if (!places.includes(segment)) places.push(segment)
    }
  }

  /** What was put so far becomes a segment. */
  seal(): void {
    for (let from = 0; from < this.#open.length; from += this.#sizes.most) {
      const part = this.#open.slice(from, from + this.#sizes.most)
      const segment = segmentOf(
        part.sort((a, b) => byAge(a, b, this.#sign)),
        this.#lexicons,
      )
      this.#fresh.push(segment)
      this.#note(segment)
    }
    this.#open = []
    this.#opened = null
  }

  /** Does one piece of the work of putting changed documents among the others; false where there is none left. `isAll`: of the last few, too. */
  tidy(isAll = false): boolean {
    if (isAll) this.seal()
    const [first] = this.#fresh
    if (first && this.#follows(first)) {
      this.#fresh.shift()
      this.#base.push(first)
      return true
    }
    const live = this.#fresh.reduce((sum, { ids, deadCount }) => sum + ids.length - deadCount, 0)
    if (live === 0) this.#fresh = []
    if (live === 0 || (!isAll && live < this.#sizes.fresh)) return false
    this.#mergeOne()
    return true
  }

  /** Whether a segment can stand after the base as it is. */
  #follows(segment: Segment): boolean {
    const last = this.#base.at(-1)
    if (segment.ids.length < this.#sizes.most / 2) return false
    if (!last) return true
    return byAge(keyAt(last, last.ids.length - 1), keyAt(segment, 0), this.#sign) < 0
  }

  /** One segment of the base is made anew with all fresh documents of its time. */
  #mergeOne(): void {
    const { target, old, made, taken } = regroup(this.#base, this.#fresh, {
      ...{ sign: this.#sign, most: this.#sizes.most },
    })
    for (const { source, number } of taken) bury(this.#fresh[source]!, number)
    this.#base.splice(target, old ? 1 : 0, ...made)
    const moved = taken.map(({ source, number }) => this.#fresh[source]!.owners[number]!)
    for (const owner of new Set([...(old?.owners ?? []), ...moved])) {
      const places = this.#places.get(owner)?.filter((one) => one !== old && isIn(one, owner))
      if (places) this.#places.set(owner, places)
    }
    for (const segment of made) this.#note(segment)
    this.#fresh = this.#fresh.filter(({ ids, deadCount }) => deadCount < ids.length)
  }

  #segments(): { base: Segment[]; fresh: Segment[] } {
    const base = this.#base
    if (this.#open.length === 0) return { base, fresh: this.#fresh }
    if (this.#open.length > this.#sizes.sealed) {
      this.seal()
      return { base, fresh: this.#fresh }
    }
    this.#opened ??= segmentOf(
      [...this.#open].sort((a, b) => byAge(a, b, this.#sign)),
      this.#lexicons,
    )
    return { base, fresh: [...this.#fresh, this.#opened] }
  }

  /** What fits. Age is reckoned from the place it goes on after, else from `now`. */
  search(question: IndexQuestion, now: number): IndexAnswer {
    const segments = this.#segments()
    const all = [...segments.base, ...segments.fresh]
    const sought = soughtIn(all, this.#lexicons, question)
    const lexicons = this.#lexicons
    return collect(segments, sought, question, {
      ...{ lexicons, sign: this.#sign, now: question.after?.now ?? now },
    })
  }
}
