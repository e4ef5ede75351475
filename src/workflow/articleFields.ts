import type { Words } from '@/src/language/words'
import type { Article } from '@/src/payload-types'

/** How three versions of a field become one: `longWords` may stand one after the other, `whole` is one or the other. */
export type Merge = 'body' | 'rows' | 'words' | 'longWords' | 'whole'
/** `shown`: readers get it; `steers`: they get what follows from it; `kept`: the newsroom alone. */
type Public = 'shown' | 'steers' | 'kept'
type Row =
  /** What an approval is about, hashed in the order of this table; only this may be shown to readers. */
  | { is: 'content'; public: Public; merge: Merge; label: Words }
  /** Kept inside: written by people, never shown, part of no approval. `tell`: what the audit log says of a change. */
  | {
      is: 'inner'
      public: 'kept'
      merge: Merge
      label: Words
      start: unknown
      tell: 'values' | 'name'
    }
  /** Written by the judge and the transitions only; as `start` on create. A label where people are told of it. */
  | { is: 'server'; start: unknown; label: Words | null }
  /** Worked out from the content on every save; the incoming value is never used. */
  | { is: 'derived' }
  /** Kept by the database layer. */
  | { is: 'record' }

/** Words for a field inside a sentence. */
const w = (tr: string, en: string): Words => ({ tr, en })
const shown = <M extends Merge>(label: Words, merge: M) =>
  ({ is: 'content', public: 'shown', merge, label }) as const
const steers = <M extends Merge>(label: Words, merge: M) =>
  ({ is: 'content', public: 'steers', merge, label }) as const
const inner = <T extends 'values' | 'name', M extends Merge = 'whole'>(
  label: Words,
  { tell, merge, start = null }: { tell: T; merge?: M; start?: unknown },
) => ({ is: 'inner', public: 'kept', merge: merge ?? ('whole' as M), label, tell, start }) as const
const server = <S>(start: S, label: Words | null = null) =>
  ({ is: 'server', start, label }) as const
const derived = { is: 'derived' } as const
const record = { is: 'record' } as const

/**
 * Every field of an article in exactly one class; a field of the collection without a row does not compile. The order
 * of the content rows is part of every stored hash: new ones are appended after the last content row, none is moved.
 */
export const ARTICLE_FIELDS = {
  headline: shown(w('başlık', 'headline'), 'words'),
  dek: shown(w('spot', 'dek'), 'longWords'),
  kicker: shown(w('üst başlık', 'kicker'), 'words'),
  seoTitle: shown(w('arama başlığı', 'search title'), 'words'),
  socialTitle: shown(w('paylaşım başlığı', 'social title'), 'words'),
  slug: steers(w('adres', 'address'), 'whole'),
  language: shown(w('dil', 'language'), 'whole'),
  body: shown(w('metin', 'text'), 'body'),
  printedAt: shown(w('baskı tarihi', 'printed at'), 'whole'),
  claims: shown(w('iddialar', 'claims'), 'rows'),
  attributions: shown(w('atıflar', 'attributions'), 'rows'),
  replies: shown(w('cevap hakkı', 'right of reply'), 'rows'),
  bylines: shown(w('imzalar', 'bylines'), 'rows'),
  section: shown(w('bölüm', 'section'), 'whole'),
  tags: shown(w('etiketler', 'tags'), 'whole'),
  genre: shown(w('tür', 'genre'), 'whole'),
  leadImage: shown(w('görsel', 'picture'), 'whole'),
  pinned: shown(w('sabitleme', 'pin'), 'whole'),
  dateline: shown(w('mahreç', 'dateline'), 'words'),
  backstory: shown(w('haberin hikâyesi', 'backstory'), 'longWords'),
  translationOf: shown(w('çevirisi olduğu haber', 'translation of'), 'whole'),
  related: shown(w('ilgili haberler', 'related'), 'whole'),
  desk: inner(w('masa', 'desk'), { tell: 'values' }),
  embargoUntil: inner(w('ambargo', 'embargo'), { tell: 'values' }),
  edNote: inner(w('iç not', 'internal note'), { tell: 'name', merge: 'longWords' }),
  priority: inner(w('öncelik', 'priority'), { tell: 'values', start: 'normal' }),
  dismissals: inner(w('kimsenin sözü sayılmayanlar', 'taken for nobody’s words'), {
    tell: 'values',
    merge: 'rows',
    start: [],
  }),
  stage: server('draft' as const),
  editKind: server('first' as const, w('değişiklik türü', 'edit kind')),
  revision: server(1 as const),
  author: server(null),
  assignee: server(null, w('görevli muhabir', 'assignee')),
  reviewer: server(null, w('inceleyen', 'reviewer')),
  dueAt: server(null, w('teslim', 'due date')),
  gates: server({ legal: 'notNeeded', factCheck: 'notNeeded' } as const, w('kapılar', 'gates')),
  contributors: server([] as const),
  submittedBy: server(null),
  approvedHash: server(null),
  approvedBy: server(null),
  approvedOverrides: server([] as const),
  schedule: server(null, w('zamanlama', 'schedule')),
  scheduledAt: server(null),
  persons: derived,
  sources: derived,
  events: derived,
  sourcing: derived,
  wordCount: derived,
  readingMinutes: derived,
  searchWords: derived,
  id: record,
  createdAt: record,
  updatedAt: record,
} as const satisfies Record<keyof Article, Row>

type Table = typeof ARTICLE_FIELDS
export type FieldClass = Row['is']
/** The fields whose row fits `Q`. */
export type FieldsThat<Q> = { [F in keyof Table]: Table[F] extends Q ? F : never }[keyof Table]
type ContentField = FieldsThat<{ is: 'content' }>
type ServerField = FieldsThat<{ is: 'server' }>

const fieldsOf = <C extends FieldClass>(is: C) =>
  (Object.keys(ARTICLE_FIELDS) as (keyof Table)[]).filter(
    (field): field is FieldsThat<{ is: C }> => ARTICLE_FIELDS[field].is === is,
  )

export const CONTENT_FIELDS: readonly ContentField[] = fieldsOf('content')
export const INNER_FIELDS = fieldsOf('inner')
export const SERVER_FIELDS: readonly ServerField[] = fieldsOf('server')
export const DERIVED_FIELDS = fieldsOf('derived')
export const RECORD_FIELDS = fieldsOf('record')

/** A row by the name of its field, which may come from anywhere. */
const rowOf = (field: string): Row | undefined =>
  Object.hasOwn(ARTICLE_FIELDS, field) ? ARTICLE_FIELDS[field as keyof Table] : undefined

/** How three versions of this field become one; null for what no person types. */
export const mergeOf = (field: string): Merge | null => {
  const row = rowOf(field)
  return row && 'merge' in row ? row.merge : null
}

/** The word for a field inside a sentence; a field without one keeps its name. */
export const fieldLabel = (field: string): Words => {
  const row = rowOf(field)
  return (row && 'label' in row && row.label) || { tr: field, en: field }
}

/** Whether a person types this field, or it is none of an article's own; what the system writes or works out is not. */
export const isTyped = (field: string): boolean =>
  ['content', 'inner', undefined].includes(rowOf(field)?.is)

/** The lists of rows, each told apart by an id. */
export type RowList = FieldsThat<{ merge: 'rows' }>
export const ROW_LISTS: readonly RowList[] = (
  Object.keys(ARTICLE_FIELDS) as (keyof Table)[]
).filter((field): field is RowList => mergeOf(field) === 'rows')

const startOf = <F extends keyof Table>(fields: readonly F[]) =>
  Object.fromEntries(
    fields.map((field) => {
      const row: Row = ARTICLE_FIELDS[field]
      return [field, 'start' in row ? row.start : null]
    }),
  )

/** On create a server field may be absent, null or as here. */
export const SERVER_INITIAL = startOf(SERVER_FIELDS) as { [F in ServerField]: Table[F]['start'] }
/** What an article holds of its inner fields when nobody has written any. */
export const INNER_INITIAL: Readonly<Record<string, unknown>> = startOf(INNER_FIELDS)
