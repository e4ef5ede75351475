import { bury } from './bury'
import { collect } from './collect'
import type { IndexedDocument } from './indexed'
import { Lexicon, type LexiconParts } from './lexicon'
import { byAge, type IdSign } from './order'
import { ownerOf, placesOf } from './owners'
import type { IndexAnswer, IndexQuestion } from '@/src/delivery/documents/searchQuestion'
import { MOST } from './postings'
import { keyAt, regroup } from './regroup'
import { dimensionOf, type Lexicons, type Segment, segmentOf, sizeOf } from './segment'
import { soughtIn } from './soughtIn'
import { textAt } from './texts'

/** What an index is made of beside its keys, as a snapshot keeps it. */
export type IndexParts = {
  values: LexiconParts
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
  /** Whose documents are open: asked at each of a hundred thousand articles, of which few are. */
  #openOwners = new Set<string>()
  #opened: Segment | null = null

  /** `keys`: those of several indexes, which have most of them in common; `parts` are by their numbers. */
  constructor(sign: IdSign, keys: Lexicon, parts?: IndexParts, sizes = SIZES) {
    const { names = [], base = [] } = parts ?? {}
    const values = new Lexicon(parts?.values)
    this.#sign = sign
    this.#sizes = sizes
    this.#base = base
    this.#lexicons = {
      ...{ keys, values, names },
      dimensions: Array.from({ length: values.size() }, (_, at) => dimensionOf(values.textOf(at))),
    }
  }

  /** Everything stands in the base: see `tidy`. */
  parts(): IndexParts {
    const { values, names } = this.#lexicons
    return { values: values.parts(), names, base: this.#base }
  }

  /** `_v` of each article that has documents here. */
  *versions(): Iterable<[owner: string, version: string]> {
    for (const segment of [...this.#base, ...this.#fresh]) {
      for (let number = 0; number < sizeOf(segment); number += 1) {
        if (segment.dead[number]) continue
        yield [ownerOf(textAt(segment.ids, number)), textAt(segment.versions, number)]
      }
    }
    for (const { owner, version } of this.#open) yield [owner, version]
  }

  /** Bytes of all lists, and of a few texts that are in none yet, beside the keys, which other indexes have as well. */
  bytes(): number {
    let bytes = this.#lexicons.values.bytes()
    const opened = this.#opened ? [this.#opened] : []
    for (const { ids, versions, postings, ...lists } of [
      ...this.#base,
      ...this.#fresh,
      ...opened,
    ]) {
      for (const part of [ids, versions, postings, lists].flatMap((one) => Object.values(one))) {
        if (ArrayBuffer.isView(part)) bytes += part.byteLength
      }
    }
    // Folded letters: a byte each. Thousands wait in a bulk, three times as large as their lists will be.
    const few = this.#open.length <= this.#sizes.sealed ? this.#open : []
    for (const { text } of few) bytes += text.keys.length + text.words.length
    return bytes
  }

  /**
   * These are all documents of an article from now on, none: it is gone. `isBulk`: many more follow, the oldest first.
   */
  put(owner: string, documents: readonly IndexedDocument[], isBulk = false): void {
    this.#remove(owner)
    for (const document of documents) this.#open.push(document)
    if (documents.length > 0) {
      this.#openOwners.add(owner)
      this.#opened = null
    }
    if (!isBulk && this.#open.length >= this.#sizes.sealed) this.seal()
    while (isBulk && this.#open.length > this.#sizes.most) this.#sealOldest()
  }

  #remove(owner: string): void {
    const segments = [...this.#base, ...this.#fresh]
    for (const { segment, number } of placesOf(segments, owner)) bury(segment, number)
    if (this.#openOwners.delete(owner)) {
      this.#open = this.#open.filter((one) => one.owner !== owner)
      this.#opened = null
    }
  }

  /** What was put so far becomes a segment. */
  seal(): void {
    this.#opened = null
    while (this.#open.length > this.#sizes.most) this.#sealOldest()
    if (this.#open.length > 0) this.#fresh.push(this.#segmentOf(this.#open))
    this.#keepOpen([])
  }

  /** The oldest become a full segment. Those of one moment stay together: the next ones may be of it and belong before them. */
  #sealOldest(): void {
    const open = this.#open.sort((a, b) => byAge(a, b, this.#sign))
    const { most } = this.#sizes
    let end = most
    while (end > 0 && open[end - 1]!.time === open[end]?.time) end -= 1
    if (end === 0) end = most
    this.#fresh.push(this.#segmentOf(open.slice(0, end)))
    this.#keepOpen(open.slice(end))
  }

  #keepOpen(documents: IndexedDocument[]): void {
    this.#open = documents
    this.#openOwners = new Set(documents.map(({ owner }) => owner))
  }

  #segmentOf(documents: readonly IndexedDocument[]): Segment {
    return segmentOf(
      [...documents].sort((a, b) => byAge(a, b, this.#sign)),
      this.#lexicons,
    )
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
    const live = this.#fresh.reduce((sum, one) => sum + sizeOf(one) - one.deadCount, 0)
    if (live === 0) this.#fresh = []
    if (live === 0 || (!isAll && live < this.#sizes.fresh)) return false
    this.#mergeOne()
    return true
  }

  /** Whether a segment can stand after the base as it is. */
  #follows(segment: Segment): boolean {
    const last = this.#base.at(-1)
    if (sizeOf(segment) < this.#sizes.most / 2) return false
    if (!last) return true
    return byAge(keyAt(last, sizeOf(last) - 1), keyAt(segment, 0), this.#sign) < 0
  }

  /** One segment of the base is made anew with all fresh documents of its time. */
  #mergeOne(): void {
    const { target, old, made, taken } = regroup(this.#base, this.#fresh, {
      ...{ sign: this.#sign, most: this.#sizes.most },
    })
    for (const { source, number } of taken) bury(this.#fresh[source]!, number)
    this.#base.splice(target, old ? 1 : 0, ...made)
    this.#fresh = this.#fresh.filter((one) => one.deadCount < sizeOf(one))
  }

  #segments(): { base: Segment[]; fresh: Segment[] } {
    const base = this.#base
    if (this.#open.length === 0) return { base, fresh: this.#fresh }
    if (this.#open.length > this.#sizes.sealed) {
      this.seal()
      return { base, fresh: this.#fresh }
    }
    this.#opened ??= this.#segmentOf(this.#open)
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
