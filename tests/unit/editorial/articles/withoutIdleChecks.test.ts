import { expect, it } from '@jest/globals'
import type { Field, SanitizedConfig } from 'payload'

import { withoutIdleChecks } from '@/src/editorial/articles/withoutIdleChecks'

const text = (name: string): Field => ({ name, type: 'text', validate: () => 'checked' })
const fields: Field[] = [
  text('headline'),
  text('stage'),
  { type: 'row', fields: [text('wordCount'), text('dek')] },
  { name: 'gates', type: 'group', fields: [text('legal')] },
  // A row of a list that people write, which happens to have a field of the same name.
  { name: 'claims', type: 'array', fields: [text('id'), text('sources')] },
]

/** The names of the fields that are checked, in any depth. */
const checked = (all: readonly Field[]): string[] =>
  all.flatMap((field) => [
    ...('name' in field && 'validate' in field && field.validate ? [field.name] : []),
    ...('fields' in field ? checked(field.fields) : []),
  ])

const checkedIn = (slug: string): string[] => {
  const config = { collections: [{ slug, fields }] } as unknown as SanitizedConfig
  return withoutIdleChecks(config).collections.flatMap((one) => checked(one.fields))
}

it('leaves every check of what people write, and of other collections', () => {
  expect(checkedIn('articles')).toEqual(['headline', 'dek', 'id', 'sources'])
  expect(checkedIn('persons')).toEqual(checked(fields))
})
