import { DERIVED_FIELDS, H_FIELDS } from '@/src/workflow/articleFields'

const NOT_TYPED: readonly string[] = [
  ...H_FIELDS,
  ...DERIVED_FIELDS,
  'id',
  'createdAt',
  'updatedAt',
]

/** The part of a form's data that a person types: without what the system writes or works out. */
export function typedContent(data: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(data).filter(([key, value]) => !NOT_TYPED.includes(key) && value !== undefined),
  )
}
