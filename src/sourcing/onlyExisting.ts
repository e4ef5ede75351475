import { hopOf } from '@/src/language/hops'
import type { SourcedArticle, SourcedEntities } from './types'

/** Which records there are, by id. */
export type Existing = Record<'persons' | 'sources' | 'events', { has(id: string): boolean }>

export const existingOf = ({ persons, sources, events }: SourcedEntities): Existing => {
  const ids = (records: Record<string, unknown>) => new Set(Object.keys(records))
  return { persons: ids(persons), sources: ids(sources), events: ids(events) }
}

/** Whether a hop of `via`, or an `origin` (see `hopKey`), leads to a record. */
export function namesRecord(existing: Existing, key: string): boolean {
  const { kind, id } = hopOf(key)
  return existing[kind].has(id)
}

/**
 * The article with only those names in it that lead to a record: what does not exist counts for nothing, is no source, no
 * origin and nobody who was asked. The words stay, and `danglingAttribution` says where a name is gone. Pure.
 */
export function onlyExisting(article: SourcedArticle, existing: Existing): SourcedArticle {
  const one = (kind: keyof Existing, id: string | null) =>
    id !== null && existing[kind].has(id) ? id : null
  const there = (key: string) => namesRecord(existing, key)
  return {
    ...article,
    attributions: article.attributions.map((row) => ({
      ...row,
      source: one('sources', row.source),
      speaker: one('persons', row.speaker),
      via: row.via.filter(there),
      origin: row.origin !== null && there(row.origin) ? row.origin : null,
    })),
    replies: article.replies.map((reply) => ({
      ...reply,
      person: one('persons', reply.person),
      organisationSource: one('sources', reply.organisationSource ?? null),
    })),
  }
}
