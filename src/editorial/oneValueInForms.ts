import type { Condition, Field } from 'payload'

const never: Condition = () => false

/**
 * A field whose condition is never true is one value of the form, as it is stored, and neither rendered nor walked through: 150 rows
 * are one entry of the form's state and not 4,000 (decision 0026). Parts of ours show and change it; lists, filters and versions know it
 * as any other, and `checkFields` checks it in a save.
 */
export const oneValueInForms = <F extends Field>(field: F): F =>
  ({ ...field, admin: { ...field.admin, condition: never } }) as F

/** Whether a field of a collection is one of them. */
export const isOneValueInForms = ({ admin }: Field): boolean => admin?.condition === never
