import type { Field, Payload } from 'payload'

const unchecked = (field: Field): Field =>
  ({
    ...field,
    ...('validate' in field && { validate: undefined }),
    ...('fields' in field && { fields: field.fields.map(unchecked) }),
  }) as Field

/**
 * Takes the checks of form from the fields of an article as Payload's operations see them: `checkFields` asks the same checks once in a
 * save. Forms, which go by the configuration itself, keep them. To be called once, when Payload has begun.
 */
export function leaveChecks({ collections: { articles } }: Pick<Payload, 'collections'>): void {
  articles.config = { ...articles.config, fields: articles.config.fields.map(unchecked) }
}
