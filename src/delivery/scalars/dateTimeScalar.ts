import { GraphQLScalarType, Kind } from 'graphql'
import { istanbulTime } from '../dates/istanbulTime'
import { parseDateTime } from '../dates/parseDateTime'
import { requestError } from '../errors/requestError'

const parse = (value: unknown): Date => {
  const time = typeof value === 'string' ? parseDateTime(value) : null
  if (time) return time
  throw requestError('badInput', {
    tr: 'Tarih ve saat anlaşılmadı; 2025-10-18T21:23:00+03:00 biçiminde yazın',
    en: 'not a date and time; write it as 2025-10-18T21:23:00+03:00',
  })
}

/** RFC 3339 with offset. Answers carry Istanbul's. */
export const dateTimeScalar = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  serialize: (value) => {
    if (value instanceof Date) return istanbulTime(value)
    throw new TypeError('a public document holds a time that is no date')
  },
  parseValue: parse,
  parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
})
