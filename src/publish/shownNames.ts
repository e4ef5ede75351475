import type { Article } from '@/src/payload-types'
import { idOf } from '@/src/workflow/idOf'

export type ShownNames = { persons: string[]; sources: string[]; events: string[] }

const ids = (relations: readonly unknown[]): string[] => [
  ...new Set(relations.map(idOf).filter((id): id is string => id !== null)),
]

/**
 * Whom and what a shown article (see `shownArticle`) names: by claims, rows and pins, in that order. A masked row
 * names neither its source nor its speaker, and a pin cannot name them for it. Pure.
 */
export function shownNames(original: Article, shown: Article): ShownNames {
  const claims = shown.claims ?? []
  const rows = shown.attributions ?? []
  const naming = rows.filter(({ mode }) => mode !== 'maskedSource')
  const hiddenIn = new Set(rows.filter(({ mode }) => mode === 'maskedSource').map(({ id }) => id))
  const hidden = new Set(
    (original.attributions ?? [])
      .filter(({ id, groundRules }) => hiddenIn.has(id) || groundRules === 'offRecord')
      .flatMap(({ source, speaker }) => ids([source, speaker])),
  )
  const pinned = (relations: readonly unknown[] | null | undefined): string[] =>
    ids(relations ?? []).filter((id) => !hidden.has(id))
  return {
    persons: ids([
      ...claims.flatMap(({ persons }) => persons ?? []),
      ...naming.map(({ speaker }) => speaker),
      ...pinned(shown.pinned?.persons),
    ]),
    sources: ids([
      ...naming.map(({ source }) => source),
      ...rows.flatMap(({ via, origin }) => [...(via ?? []), origin]),
      ...pinned(shown.pinned?.sources),
    ]),
    events: ids([...claims.flatMap(({ events }) => events ?? []), ...(shown.pinned?.events ?? [])]),
  }
}
