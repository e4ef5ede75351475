import type { Condition, Field } from 'payload'

const never: Condition = () => false

/**
 * A field whose condition is never true is one value of the form, as it is stored, and neither rendered nor walked through: 150 rows
 * are one entry of the form's state and not 4,000 (decision 0026). Payload checks nothing below it in a save either, which would merge
 * the whole article twice for each field of each row: rows are checked by `checkRows`, and what the server alone writes needs no check
 * (decision 0065). Parts of ours show and change it; lists, filters and versions know it as any other.
 */
export const oneValueInForms = <F extends Field>(field: F): F =>
  ({ ...field, admin: { ...field.admin, condition: never } }) as F

/** Whether a field of a collection is one of them. */
export const isOneValueInForms = ({ admin }: Field): boolean => admin?.condition === never
