import { GraphQLScalarType, Kind } from 'graphql'
import { parsePartialDate } from '@/src/text/parsePartialDate'
import { requestError } from '../errors/requestError'

const parse = (value: unknown): string => {
  const parsed = typeof value === 'string' && value !== '' ? parsePartialDate(value) : null
  if (typeof value === 'string' && parsed && !('problem' in parsed)) return value
  throw requestError('badInput', {
    tr: 'Kısmi tarih anlaşılmadı; 2024-12, 2025-06-21/2025-06-30 gibi EDTF yazın',
    en: 'not a partial date; write EDTF such as 2024-12 or 2025-06-21/2025-06-30',
  })
}

/** EDTF level 1 (ISO 8601-2). Stored dates are given as they are stored. */
export const partialDateScalar = new GraphQLScalarType<string, string>({
  name: 'PartialDate',
  serialize: String,
  parseValue: parse,
  parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
})
