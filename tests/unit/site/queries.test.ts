import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { buildSchema, parse, validate } from 'graphql'
import { articleQuery } from '@/src/site/api/articleQuery'
import { eventQuery } from '@/src/site/api/eventQuery'
import { frontPageQuery } from '@/src/site/api/frontPageQuery'
import { personQuery } from '@/src/site/api/personQuery'
import { sourceQuery } from '@/src/site/api/sourceQuery'

const schema = buildSchema(
  readFileSync(new URL('../../../src/delivery/schema.graphql', import.meta.url), 'utf8'),
)

describe('the questions of the reader pages', () => {
  it.each(Object.entries({ articleQuery, eventQuery, frontPageQuery, personQuery, sourceQuery }))(
    '%s asks only what the public API offers',
    (_name, { document }) => expect(validate(schema, parse(document))).toEqual([]),
  )
})
