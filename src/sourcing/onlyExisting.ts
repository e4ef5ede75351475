import type { SourcedArticle, SourcedEntities } from './types'

/** Which records there are, by id. */
export type Existing = {
  [Kind in keyof SourcedEntities]: { has(id: string): boolean }
}

export const existingOf = ({ persons, sources, events }: SourcedEntities): Existing => {
  const ids = (records: Record<string, unknown>) => new Set(Object.keys(records))
  return { persons: ids(persons), sources: ids(sources), events: ids(events) }
}

/**
 * The article with only those names in it that lead to a record: what does not exist counts for nothing, is no source, no
 * origin and nobody who was asked. The words stay, and `danglingAttribution` says where a name is gone. Pure.
 */
export function onlyExisting(article: SourcedArticle, existing: Existing): SourcedArticle {
  const one = (kind: keyof Existing, id: string | null) =>
    id !== null && existing[kind].has(id) ? id : null
  const all = (kind: keyof Existing, ids: readonly string[]) =>
    ids.filter((id) => existing[kind].has(id))
  return {
    ...article,
    attributions: article.attributions.map((row) => ({
      ...row,
      source: one('sources', row.source),
      speaker: one('persons', row.speaker),
      via: all('sources', row.via),
      origin: one('sources', row.origin),
    })),
    replies: article.replies.map((reply) => ({ ...reply, person: one('persons', reply.person) })),
  }
}
