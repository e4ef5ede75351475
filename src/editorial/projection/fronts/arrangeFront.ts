import { type Picked, sizeOf, type Slot, withCorrections } from './slots'

/** A story that may stand on a front. `publishedAt` in milliseconds. */
export type Candidate = {
  id: string
  publishedAt: number
  priority: 'low' | 'normal' | 'high'
}
export type SaidCandidate = { claim: string; article: string; speaker: string }

/** What is there to be shown, as readers may see it now; every list newest first. */
export type Candidates = {
  /** Ids of every article that is live, of those that are asked for. */
  live: ReadonlySet<string>
  newest: readonly Candidate[]
  /** Ids by id of the section. */
  sections: ReadonlyMap<string, readonly string[]>
  opinion: readonly string[]
  /** Corrected and retracted ones. */
  corrected: readonly string[]
  said: readonly SaidCandidate[]
  /** Of every claim that an editor picked and readers may see: its row, by `article.claim`. */
  claims: ReadonlyMap<string, SaidCandidate>
}

export type Placed = {
  article: string
  claim: string | null
  pick: Picked | null
  related: { article: string; text: string | null }[]
}
export type Arranged = {
  alert: Picked | null
  slots: { slot: Slot; items: Placed[] }[]
  /** When another one of it is to be made, in milliseconds; null: never by itself. */
  changesAt: number | null
}

const HOUR = 3_600_000
/** How much newer a story counts for the lead than it is. */
const AHEAD = { high: 12 * HOUR, normal: 0, low: -12 * HOUR } as const

const byWeight = (candidates: readonly Candidate[]): string[] =>
  [...candidates]
    .sort((a, b) => b.publishedAt + AHEAD[b.priority] - (a.publishedAt + AHEAD[a.priority]))
    .map(({ id }) => id)

const isDue = ({ from, until }: Picked, now: number): boolean =>
  (from === null || from <= now) && (until === null || until > now)

const keyOf = ({ article, claim }: Picked): string => `${article}.${claim}`

/** The moments after `now` at which a pick begins or ends. */
const turnsOf = (slots: readonly Slot[], now: number): number[] =>
  slots
    .flatMap(({ items }) => items.flatMap(({ from, until }) => [from, until]))
    .filter((at): at is number => at !== null && at > now)

/**
 * What stands where on a front: the picks of editors whose time it is, then what fills a slot by itself. No article stands
 * in two places: a slot skips what stands above it, and nothing is taken by itself that somebody put elsewhere. Lines to an
 * article (`alert`), words (`said`) and corrections are about stories, not stories: they neither skip nor are skipped.
 * Corrections are shown whatever the slots say. `now` in milliseconds. Pure.
 */
export function arrangeFront(given: readonly Slot[], now: number, all: Candidates): Arranged {
  const slots = withCorrections(given).filter(({ off }) => !off)
  const isLive = ({ article }: Picked): boolean => article !== null && all.live.has(article)
  const picked = (slot: Slot): Picked[] => slot.items.filter((pick) => isDue(pick, now))
  const used = new Set<string>()
  const reserved = new Set(
    slots
      .filter(({ kind }) => isStories(kind))
      .flatMap((slot) => picked(slot).flatMap(({ article }) => article ?? [])),
  )
  const isFree = (id: string): boolean => all.live.has(id) && !used.has(id) && !reserved.has(id)
  const weighed = byWeight(all.newest)
  const fillOf = ({ kind, section }: Slot): readonly string[] => {
    if (kind === 'lead' || kind === 'seconds') return weighed
    if (kind === 'latest') return all.newest.map(({ id }) => id)
    if (kind === 'opinion') return all.opinion
    return all.sections.get(section ?? '') ?? []
  }
  const stories = (slot: Slot): Placed[] => {
    const size = sizeOf(slot.kind, slot.layout)
    const items: Placed[] = []
    const put = (article: string, pick: Picked | null): void => {
      if (items.length >= size || used.has(article)) return
      used.add(article)
      const related: Placed['related'] = []
      for (const line of pick?.related ?? []) {
        if (!isFree(line.article)) continue
        used.add(line.article)
        related.push(line)
      }
      items.push({ article, claim: null, pick, related })
    }
    for (const pick of picked(slot).filter(isLive)) if (pick.article) put(pick.article, pick)
    for (const id of fillOf(slot)) if (!reserved.has(id)) put(id, null)
    return items
  }
  const said = (slot: Slot): Placed[] => {
    const items: Placed[] = []
    const speakers = new Set<string>()
    const put = ({ claim, article, speaker }: SaidCandidate, pick: Picked | null): void => {
      if (items.length >= sizeOf('said', null) || speakers.has(speaker)) return
      if (items.some((item) => item.claim === claim)) return
      speakers.add(speaker)
      items.push({ article, claim, pick, related: [] })
    }
    for (const pick of picked(slot).filter(isLive)) {
      const row = all.claims.get(keyOf(pick))
      if (row) put(row, pick)
    }
    for (const row of all.said) if (all.live.has(row.article)) put(row, null)
    return items
  }
  const itemsOf = (slot: Slot): Placed[] => {
    if (slot.kind === 'said') return said(slot)
    if (slot.kind !== 'corrections') return stories(slot)
    const size = sizeOf('corrections', null)
    return all.corrected
      .slice(0, size)
      .map((article) => ({ article, claim: null, pick: null, related: [] }))
  }
  const alert = slots.find(({ kind }) => kind === 'alert')
  const isAlert = (pick: Picked): boolean => pick.article === null || isLive(pick)
  return {
    alert: (alert && picked(alert).find(isAlert)) ?? null,
    slots: slots
      .filter(({ kind }) => kind !== 'alert')
      .map((slot) => ({ slot, items: itemsOf(slot) })),
    changesAt: turnsOf(slots, now).reduce<number | null>(
      (first, at) => (first === null ? at : Math.min(first, at)),
      null,
    ),
  }
}

/** Whether a slot of this kind shows stories, each of which stands in one place only. */
const isStories = (kind: Slot['kind']): boolean =>
  kind !== 'alert' && kind !== 'said' && kind !== 'corrections'
