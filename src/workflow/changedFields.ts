import {
  ARTICLE_FIELDS,
  CONTENT_FIELDS,
  H_FIELDS,
  INNER_FIELDS,
  INNER_INITIAL,
} from './articleFields'
import { canonicalContent } from './canonicalContent'
import { fieldsThatDiffer, plain } from './fieldsThatDiffer'

type Doc = Readonly<Record<string, unknown>>
export type Changed = {
  changed: string[]
  values: { field: string; was: unknown; is: unknown }[]
}

/** The entry says from which stage to which by itself, and every write raises the revision. */
const SAID = ['stage', 'revision']
const WORKFLOW = H_FIELDS.filter((field) => !SAID.includes(field))

/** Content that lists and links go by: which one it was has to be found again without the old version. */
const TOLD = ['slug', 'printedAt'] as const

/** Which content fields say something else than before; how a row is stored (null, absent, {}) is no change. */
export function changedContent(before: Doc, after: Doc): string[] {
  const [was, is] = [canonicalContent(before), canonicalContent(after)]
  return CONTENT_FIELDS.filter((field) => JSON.stringify(was[field]) !== JSON.stringify(is[field]))
}

/**
 * What the audit log says of one write of an article: the names of all fields that changed, of every class that people or
 * actions write, and old and new value of those whose values are told. `before`: null on create. Never empty: where
 * nothing else did, the revision rose. Pure.
 */
export function changedFields(before: Doc | null, after: Doc): Changed {
  const was = before ?? INNER_INITIAL
  const inner = fieldsThatDiffer(was, after, INNER_FIELDS)
  const named = [
    ...changedContent(before ?? {}, after),
    ...inner,
    ...(before ? fieldsThatDiffer(before, after, WORKFLOW) : []),
  ]
  const values: Changed['values'] = INNER_FIELDS.filter(
    (field) => inner.includes(field) && ARTICLE_FIELDS[field].tell === 'values',
  ).map((field) => ({ field, was: plain(was[field]), is: plain(after[field]) }))
  const told = before ? TOLD.filter((field) => named.includes(field)) : []
  values.push(
    ...told.map((field) => ({ field, was: plain(before?.[field]), is: plain(after[field]) })),
  )
  const changed = named.length > 0 ? named : fieldsThatDiffer(before ?? {}, after, H_FIELDS)
  return { changed, values }
}
