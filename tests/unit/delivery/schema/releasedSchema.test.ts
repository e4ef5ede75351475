import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { readSchema } from '@/src/delivery/schema/readSchema'
import { brokenBy } from '../../../support/schemaChanges'

const released = readFileSync('docs/schema/released.graphql', 'utf8')

describe('the schema against the last released one', () => {
  it('takes nothing away that was not deprecated in a release before: docs/schema.md', async () => {
    expect(await brokenBy(released, readSchema())).toEqual([])
  })

  it('fails for the first field that is taken out of it', async () => {
    const renamed = readSchema().replace(/^  backstory: String$/m, '  howItCameAbout: String')
    expect(await brokenBy(released, renamed)).toEqual([
      "Field 'backstory' was removed from object type 'Article'",
    ])
  })
})

const BEFORE = `type Query { article(slug: String, id: ID): Article }
  enum Genre { REPORT OPINION }
  type Article { headline: String! kicker: String @deprecated(reason: "since 0.3: headline") genre: Genre }`

describe('what the check says', () => {
  it.each([
    [
      'a removed field',
      BEFORE.replace('headline: String!', ''),
      "Field 'headline' was removed from",
    ],
    ['a renamed field', BEFORE.replace('headline:', 'title:'), "Field 'headline' was removed from"],
    ['a removed argument', BEFORE.replace(', id: ID', ''), "Argument 'id: ID' was removed"],
    ['a required argument', BEFORE.replace('id: ID', 'id: ID!'), "Type for argument 'id'"],
    ['a removed value', BEFORE.replace(' OPINION', ''), "Enum value 'OPINION' was removed"],
    [
      'a field that may be null now',
      BEFORE.replace('String!', 'String'),
      "Field 'Article.headline'",
    ],
    ['another type', BEFORE.replace('genre: Genre', 'genre: String'), "Field 'Article.genre'"],
  ])('refuses %s', async (_, after, why) => {
    expect(await brokenBy(BEFORE, after)).toEqual([expect.stringContaining(why)])
  })

  it.each([
    ['a field', BEFORE.replace('genre: Genre', 'genre: Genre dek: String')],
    ['an argument', BEFORE.replace('id: ID', 'id: ID, preview: Boolean')],
    ['a value', BEFORE.replace('OPINION', 'OPINION ANALYSIS')],
    ['a deprecation', BEFORE.replace('genre: Genre', 'genre: Genre @deprecated(reason: "x")')],
    ['the end of what was deprecated', BEFORE.replace(/kicker.*?"\)/, '')],
  ])('takes %s', async (_, after) => expect(await brokenBy(BEFORE, after)).toEqual([]))
})
