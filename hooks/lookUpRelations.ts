import type { CollectionBeforeChangeHook, FlattenedField } from 'payload'

import { RefusalError } from '@/src/language/refusal'
import {
  ADDRESS,
  goneRelations,
  type Relation,
  relationsIn,
} from '@/src/editorial/guards/relations'
import { sentFields } from '@/src/editorial/guards/tidyTexts'
import { REFUSALS } from '@/src/workflow/refusals'

/** Rows that hold words beside their relations: what they name may be gone, and they are kept, with a finding ✱. */
export const ROWS_WITH_WORDS = ['attributions', 'claims']
const NAMED_AT_MOST = 5

type Rows = Record<string, { id?: string | null }[] | null | undefined>

/** Which record a row with words names at which place, however the rows are ordered. */
const keyOf = ({ path, id }: Relation, data: Rows): string | null => {
  const [name = '', index, ...rest] = path.split('.')
  const row = ROWS_WITH_WORDS.includes(name) ? data[name]?.[Number(index)]?.id : null
  return row ? [name, row, ...rest.filter((part) => !/^\d+$/.test(part)), id].join(' ') : null
}

/** What stood in these rows already is no news: the finding says it, and a mended typo elsewhere is not lost for it. */
const stoodBefore = (fields: readonly FlattenedField[], original: Rows): ReadonlySet<string> =>
  new Set(relationsIn(fields, original).flatMap((relation) => keyOf(relation, original) ?? []))

/**
 * Looks up every relation that a save writes, in the collection its field leads to and in the save's own transaction; refuses
 * (400 `relationUnknown`) those that lead to no record, by field and row. What a request does not send stays as it is stored; so
 * do fields that only the system writes. Restored versions are looked after by `dropGoneRelations`.
 */
export const lookUpRelations: CollectionBeforeChangeHook = async ({
  collection: { slug, flattenedFields },
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'update' && req.context.isRestoringVersion === true) return data
  const sent = operation === 'update' ? sentFields(req, slug) : null
  const fields = sent ? flattenedFields.filter(({ name }) => sent.includes(name)) : flattenedFields
  const before =
    slug === 'articles' && originalDoc ? stoodBefore(fields, originalDoc) : new Set<string>()
  const written = relationsIn(fields, data).filter(
    (relation) =>
      !relation.isSystems &&
      relation.collection !== ADDRESS &&
      !before.has(keyOf(relation, data) ?? ''),
  )
  const gone = await goneRelations(req, written)
  if (gone.length === 0) return data
  const { message, ...refusal } = REFUSALS.relationUnknown({
    problems: gone.map(({ path }) => path),
  })
  const named = (language: 'tr' | 'en') =>
    gone
      .slice(0, NAMED_AT_MOST)
      .map(({ place, path }) => `${place[language]} (${path})`)
      .join('; ')
  throw new RefusalError({
    ...refusal,
    message: { tr: `${message.tr} ${named('tr')}`, en: `${message.en} ${named('en')}` },
  })
}
