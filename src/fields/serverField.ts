import type { Field } from 'payload'

/**
 * Marks a field as written by a hook or an action only (H in the model): read-only in the admin.
 * The refusal itself stands in the judge, because field access would drop the value in silence.
 */
export function serverField<F extends Field>(field: F): F {
  const admin = 'admin' in field ? field.admin : undefined
  return { ...field, admin: { ...admin, readOnly: true } } as F
}
