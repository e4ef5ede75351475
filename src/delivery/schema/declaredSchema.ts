import { GraphQLScalarType, type GraphQLSchema, Kind } from 'graphql'
import { makeExecutableSchema } from '@graphql-tools/schema'

import { isDay, istanbulTime, parseDateTime } from '@/src/delivery/times'
import { parsePartialDate } from '@/src/language/text/partialDate'
import { requestError } from '@/src/platform/graphql/document'
import { enumValuesOf, readSchema } from './readSchema'

const parseInstant = (value: unknown): Date => {
  const time = typeof value === 'string' ? parseDateTime(value) : null
  if (time) return time
  const day = typeof value === 'string' && isDay(value) ? value : null
  if (day) {
    throw requestError('badInput', {
      tr: `${day} bir gün; burada an isteniyor: ${day}T00:00:00+03:00 o günün başı`,
      en: `${day} is a day, and a moment is wanted: ${day}T00:00:00+03:00 is its beginning`,
    })
  }
  throw requestError('badInput', {
    tr: 'Tarih ve saat anlaşılmadı; 2025-10-18T21:23:00+03:00 biçiminde yazın',
    en: 'not a date and time; write it as 2025-10-18T21:23:00+03:00',
  })
}

/** RFC 3339 with offset. Answers carry Istanbul's. */
const dateTimeScalar = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  serialize: (value) => {
    if (value instanceof Date) return istanbulTime(value)
    throw new TypeError('a public document holds a time that is no date')
  },
  parseValue: parseInstant,
  parseLiteral: (node) => parseInstant(node.kind === Kind.STRING ? node.value : undefined),
})

/** JSON as it is stored; no argument takes it. */
const jsonScalar = new GraphQLScalarType<unknown, unknown>({ name: 'JSON' })

const parsePartial = (value: unknown): string => {
  const parsed = typeof value === 'string' && value !== '' ? parsePartialDate(value) : null
  if (typeof value === 'string' && parsed && !('problem' in parsed)) return value
  throw requestError('badInput', {
    tr: 'Kısmi tarih anlaşılmadı; 2024-12, 2025-06-21/2025-06-30 gibi EDTF yazın',
    en: 'not a partial date; write EDTF such as 2024-12 or 2025-06-21/2025-06-30',
  })
}

/** EDTF level 1 (ISO 8601-2). Stored dates are given as they are stored. */
const partialDateScalar = new GraphQLScalarType<string, string>({
  name: 'PartialDate',
  serialize: String,
  parseValue: parsePartial,
  parseLiteral: (node) => parsePartial(node.kind === Kind.STRING ? node.value : undefined),
})

/** What says nothing of these, so that it stays as the SDL says it. */
const asDeclared = <In, Out>(scalar: GraphQLScalarType<In, Out>): GraphQLScalarType<In, Out> => {
  for (const said of ['description', 'specifiedByURL']) Reflect.deleteProperty(scalar, said)
  return scalar
}

/** The scalars of the SDL. */
export const scalars = {
  DateTime: asDeclared(dateTimeScalar),
  PartialDate: asDeclared(partialDateScalar),
  JSON: asDeclared(jsonScalar),
}

/**
 * The schema of the public API as it is declared: operations can be judged by it, none can be answered. Who only judges
 * does not load what answers.
 */
export function declaredSchema(): GraphQLSchema {
  const typeDefs = readSchema()
  return makeExecutableSchema({ typeDefs, resolvers: [scalars, enumValuesOf(typeDefs)] })
}
