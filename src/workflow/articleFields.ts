import type { Article } from '@/src/payload-types'

type Row =
  /** What an approval is about, hashed in the order of this table; only this may be shown to readers. */
  | { is: 'content' }
  /** Kept inside: written by people, never shown, part of no approval. `tell`: what the audit log says of a change. */
  | { is: 'inner'; start: unknown; tell: 'values' | 'name' }
  /** Written by the judge and the transitions only (H); as `start` on create. */
  | { is: 'server'; start: unknown }
  /** Worked out from the content on every save; the incoming value is never used. */
  | { is: 'derived' }
  /** Kept by the database layer. */
  | { is: 'record' }

const content = { is: 'content' } as const
const derived = { is: 'derived' } as const
const record = { is: 'record' } as const
const server = <S>(start: S) => ({ is: 'server', start }) as const
const inner = <T extends 'values' | 'name'>(tell: T, start: unknown = null) =>
  ({ is: 'inner', tell, start }) as const

/**
 * Every field of an article in exactly one class; a field of the collection without a row does not compile. The order
 * of the content rows is part of every stored hash: new ones are appended after the last content row, none is moved.
 */
export const ARTICLE_FIELDS = {
  headline: content,
  dek: content,
  kicker: content,
  seoTitle: content,
  socialTitle: content,
  slug: content,
  language: content,
  body: content,
  printedAt: content,
  claims: content,
  attributions: content,
  replies: content,
  bylines: content,
  section: content,
  tags: content,
  genre: content,
  leadImage: content,
  pinned: content,
  dateline: content,
  backstory: content,
  translationOf: content,
  related: content,
  desk: inner('values'),
  embargoUntil: inner('values'),
  edNote: inner('name'),
  priority: inner('values', 'normal'),
  stage: server('draft' as const),
  editKind: server('first' as const),
  revision: server(1 as const),
  author: server(null),
  assignee: server(null),
  reviewer: server(null),
  dueAt: server(null),
  gates: server({ legal: 'notNeeded', factCheck: 'notNeeded' } as const),
  contributors: server([] as const),
  submittedBy: server(null),
  approvedHash: server(null),
  approvedBy: server(null),
  approvedOverrides: server([] as const),
  schedule: server(null),
  scheduledAt: server(null),
  persons: derived,
  sources: derived,
  events: derived,
  sourcing: derived,
  wordCount: derived,
  readingMinutes: derived,
  id: record,
  createdAt: record,
  updatedAt: record,
} as const satisfies Record<keyof Article, Row>

type Table = typeof ARTICLE_FIELDS
export type FieldClass = Row['is']
type FieldsThat<Q> = { [F in keyof Table]: Table[F] extends Q ? F : never }[keyof Table]
export type ContentField = FieldsThat<{ is: 'content' }>
type ServerField = FieldsThat<{ is: 'server' }>

const fieldsOf = <C extends FieldClass>(is: C) =>
  (Object.keys(ARTICLE_FIELDS) as (keyof Table)[]).filter(
    (field): field is FieldsThat<{ is: C }> => ARTICLE_FIELDS[field].is === is,
  )

export const CONTENT_FIELDS: readonly ContentField[] = fieldsOf('content')
export const INNER_FIELDS = fieldsOf('inner')
export const H_FIELDS: readonly ServerField[] = fieldsOf('server')
export const DERIVED_FIELDS = fieldsOf('derived')
export const RECORD_FIELDS = fieldsOf('record')

const startOf = <F extends keyof Table>(fields: readonly F[]) =>
  Object.fromEntries(
    fields.map((field) => {
      const row: Row = ARTICLE_FIELDS[field]
      return [field, 'start' in row ? row.start : null]
    }),
  )

/** On create an H field may be absent, null or as here. */
export const H_INITIAL = startOf(H_FIELDS) as { [F in ServerField]: Table[F]['start'] }
/** What an article holds of its inner fields when nobody has written any. */
export const INNER_INITIAL: Readonly<Record<string, unknown>> = startOf(INNER_FIELDS)
