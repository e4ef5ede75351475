import type { PublicDocuments } from '../PublicDocuments'
import { recordDocuments } from './recordDocuments'

/** What the whole public database has to hold, as far as the publications were gone through: ids only. */
export class Known {
  readonly articles = new Set<string>()
  readonly events = new Set<string>()
  readonly persons = new Set<string>()
  /** Whom claims name with an event, by its id. */
  readonly claimed = new Map<string, Set<string>>()
  private readonly records = new Map<string, Set<string>>()

  has(collection: string, id: string): boolean {
    if (collection === 'articles') return this.articles.has(id)
    if (collection === 'events') return this.events.has(id)
    return this.records.get(collection)?.has(id) ?? false
  }

  add(documents: PublicDocuments): void {
    this.articles.add(documents.article._id)
    for (const id of documents.events) this.events.add(id)
    for (const { _id } of documents.persons) this.persons.add(_id)
    for (const { collection, documents: ones } of recordDocuments(documents)) {
      const ids = this.records.get(collection) ?? new Set()
      for (const { _id } of ones) ids.add(_id)
      this.records.set(collection, ids)
    }
    for (const { eventIds, personIds } of documents.claims) {
      for (const event of eventIds) {
        const persons = this.claimed.get(event) ?? new Set()
        for (const person of personIds) persons.add(person)
        this.claimed.set(event, persons)
      }
    }
  }
}
