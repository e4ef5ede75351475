import type { Condition, FieldHook } from 'payload'

/** The data of saves under way, as Payload hands it to the fields. */
const saves = new WeakSet<object>()

/** For a field before the rows in the list of fields: tells them that this is a save. */
export const noteSave: FieldHook = ({ siblingData, value }) => {
  saves.add(siblingData)
  return value
}

/**
 * The condition of `claims` and `attributions`: true in a save, so that every row is validated as it is sent; false while
 * a form's state is built. A field whose condition is false is one value of the form, its rows as they are stored, and is
 * neither rendered nor walked through: 150 rows are one entry of the form's state and not 4,000 (decision 0026).
 */
export const rowsAsOneValue: Condition = (data: unknown) =>
  typeof data === 'object' && data !== null && saves.has(data)
