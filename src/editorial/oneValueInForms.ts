import type { Condition, Field, FieldHook } from 'payload'

/** The data of saves under way, as Payload hands it to the fields. */
const saves = new WeakSet<object>()

/** For a field before those of one value in the list of fields: tells them that this is a save. */
export const noteSave: FieldHook = ({ siblingData, value }) => {
  saves.add(siblingData)
  return value
}

/**
 * A condition that is true in a save, so that the field is validated as it is sent, and false while a form's state is
 * built. A field whose condition is false is one value of the form, as it is stored, and neither rendered nor
 * walked through: 150 rows are one entry of the form's state and not 4,000 (decision 0026). Needs `noteSave`.
 */
const inSaves: Condition = (data: unknown) =>
  typeof data === 'object' && data !== null && saves.has(data)

/** A field that a form holds and does not show: parts of ours show and change it. Lists, filters and versions know it as any other. */
export const oneValueInForms = <F extends Field>(field: F): F =>
  ({ ...field, admin: { ...field.admin, condition: inSaves } }) as F
