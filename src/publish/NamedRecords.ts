import type { Event, Media, Person, Section, Source, Tag } from '@/src/payload-types'

/** The editorial records that one article may show, by id. Nothing of them is public but what `toPublic…` names. */
export type NamedRecords = {
  persons: ReadonlyMap<string, Person>
  sources: ReadonlyMap<string, Source>
  events: ReadonlyMap<string, Event>
  media: ReadonlyMap<string, Media>
  sections: ReadonlyMap<string, Section>
  tags: ReadonlyMap<string, Tag>
  /** Printed names of accounts that sign an article; nothing else of an account comes this far. */
  signatures: ReadonlyMap<string, string>
}
