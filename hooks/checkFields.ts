import { setImmediate as turn } from 'node:timers/promises'
import { getTranslation } from '@payloadcms/translations'
import {
  type CollectionBeforeChangeHook,
  deepMergeWithSourceArrays,
  type Field,
  type PayloadRequest,
  type Validate,
  ValidationError,
  type ValidationFieldError,
} from 'payload'

import { isOneValueInForms } from '@/src/editorial/oneValueInForms'
import { isObject } from '@/src/language/isObject'
import { DERIVED_FIELDS, RECORD_FIELDS, SERVER_FIELDS } from '@/src/workflow/articleFields'

type Row = Record<string, unknown>
/** A field in which others stand; `at`: in which of its rows. */
type Step = { field: Field; at?: number }
/** A part of a save and what is stored of it; `data`: the whole article; `above`: what it stands in, outermost first. */
type Place = {
  row: Row
  stored: Row
  data: Row
  path: (string | number)[]
  above: readonly Step[]
}
type Hook = Parameters<CollectionBeforeChangeHook>[0]

const OURS: ReadonlySet<string> = new Set([...DERIVED_FIELDS, ...RECORD_FIELDS, ...SERVER_FIELDS])
/** How long rows are checked before others have their turn: the largest text has 3,000 fields to check. */
const TURN_MS = 10

const asRow = (value: unknown): Row => (isObject(value) ? value : {})
const rowsIn = (value: unknown): Row[] => (Array.isArray(value) ? value.filter(isObject) : [])

/**
 * Asks Payload's own checks of form about the fields of an article, and refuses with the error that it would give: 400, each field by path and
 * name. The article is put together once; Payload puts it together twice for each field of each row (decision 0065). What the server
 * alone writes is not asked: the judge has refused every other value than the stored one, or our hooks have just worked it out.
 */
export const checkFields: CollectionBeforeChangeHook = async (hook) => {
  const { collection, data, originalDoc, req } = hook
  const stored = asRow(originalDoc)
  const whole = asRow(deepMergeWithSourceArrays(stored, data))
  const place = { row: data, stored, data: whole, path: [], above: [] }
  const { slug } = collection
  const errors = await each(hook, checkedFields(req, slug), place)
  if (errors.length === 0) return data
  throw new ValidationError({ collection: slug, errors, id: originalDoc?.id, req }, req.t)
}

/** As the configuration has them: those of the operations are bare (`leaveChecks`). */
const checkedFields = ({ payload }: PayloadRequest, slug: string): readonly Field[] => {
  const configured = payload.config.collections.find((one) => one.slug === slug)
  if (!configured) throw new Error(`No collection ${slug}`)
  return configured.fields
}

async function problemsOf(hook: Hook, field: Field, place: Place): Promise<ValidationFieldError[]> {
  const name = 'name' in field ? field.name : undefined
  if (name !== undefined && place.path.length === 0 && OURS.has(name)) return []
  const { condition } = field.admin ?? {}
  const { row, data } = place
  const path = name === undefined ? place.path : [...place.path, name]
  const { operation, req } = hook
  const asked = { blockData: {}, operation, path, user: req.user }
  // The condition of a list that forms hold whole says nothing about its rows.
  if (condition && !isOneValueInForms(field) && !condition(data, row, asked)) return []
  const own = await problemOf(hook, field, { ...place, path })
  return [...own, ...(await inside(hook, field, { ...place, path }))]
}

/** What is wrong with the value of one field itself. */
async function problemOf(hook: Hook, field: Field, place: Place): Promise<ValidationFieldError[]> {
  if (!('name' in field) || !('validate' in field) || !field.validate) return []
  const { row, stored, data, path } = place
  const { collection, operation, originalDoc, req } = hook
  const check = field.validate as Validate
  const answer = await check(row[field.name], {
    ...(field as object),
    ...{ id: originalDoc?.id, collectionSlug: collection.slug, operation, path, req },
    ...{ blockData: {}, event: 'submit', overrideAccess: false, preferences: { fields: {} } },
    ...{ data, siblingData: row, previousValue: stored[field.name] },
  })
  if (answer === true) return []
  const label = labelled(hook, [...place.above, { field }])
  return [{ label, message: answer, path: path.join('.') }]
}

/** What is wrong below a field: in the rows of a list, in a group, in what stands beside each other. */
async function inside(hook: Hook, field: Field, place: Place): Promise<ValidationFieldError[]> {
  if (!('fields' in field)) return []
  const above = [...place.above, { field }]
  if (!('name' in field) || field.name === undefined)
    return each(hook, field.fields, { ...place, above })
  const [value, before] = [place.row[field.name], place.stored[field.name]]
  if (field.type !== 'array') {
    const row = asRow(value)
    return each(hook, field.fields, { ...place, above, row, stored: asRow(before) })
  }
  const storedRows = new Map(rowsIn(before).map((one) => [one.id, one]))
  const found: ValidationFieldError[] = []
  let began = performance.now()
  for (const [at, row] of rowsIn(value).entries()) {
    const stored = storedRows.get(row.id) ?? {}
    const path = [...place.path, at]
    const one = { ...place, above: [...place.above, { field, at }], path, row, stored }
    found.push(...(await each(hook, field.fields, one)))
    if (performance.now() - began < TURN_MS) continue
    await turn()
    began = performance.now()
  }
  return found
}

async function each(
  hook: Hook,
  fields: readonly Field[],
  place: Place,
): Promise<ValidationFieldError[]> {
  const found = await Promise.all(fields.map((field) => problemsOf(hook, field, place)))
  return found.flat()
}

/** The names for people of a field and of what it stands in, as Payload puts them together. */
function labelled({ req }: Hook, steps: readonly Step[]): string {
  return steps.reduce((parent, { field, at }) => {
    const label = 'label' in field ? field.label : undefined
    if (label === false || field.type === 'row') return parent
    const name = 'name' in field ? String(field.name) : field.type
    const said = typeof label === 'function' ? label({ i18n: req.i18n, t: req.t as never }) : label
    const words = getTranslation((said || name) as string, req.i18n)
    const capitalised = words.charAt(0).toUpperCase() + words.slice(1)
    const numbered = at === undefined ? capitalised : `${capitalised} ${at + 1}`
    return parent && numbered ? `${parent} > ${numbered}` : numbered || parent
  }, '')
}
