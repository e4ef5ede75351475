import type { EdtfBound, EdtfDate, EdtfInterval } from 'edtf'
import { edtfDateBounds } from './edtfDateBounds'
import type { PartialDate } from './partialDate'
import type { Precision } from './precisions'

const OPEN: PartialDate = { earliest: null, latest: null, precision: 'unknown' }

const boundsOf = (bound: EdtfBound): PartialDate | null => {
  if (bound === null || typeof bound === 'number') return OPEN
  return bound.type === 'Date' ? edtfDateBounds(bound) : null
}

const isDate = (bound: EdtfBound): bound is EdtfDate =>
  bound !== null && typeof bound === 'object' && bound.type === 'Date'

const closedPrecision = (
  [lower, upper]: EdtfInterval['values'],
  from: PartialDate,
  to: PartialDate,
): Precision => {
  if (from.earliest?.getTime() === to.earliest?.getTime() && from.precision === to.precision)
    return from.precision
  if (!isDate(lower) || !isDate(upper) || lower.values[0] !== upper.values[0]) return 'range'
  const both = from.precision === to.precision ? from.precision : null
  if (both === 'day' && lower.values[1] === upper.values[1]) return 'partOfMonth'
  return both === 'month' ? 'partOfYear' : 'range'
}

/**
 * A parsed EDTF interval → the first millisecond of its lower bound and the last of its upper one.
 * Days of one month are `partOfMonth`, months of one year `partOfYear`; an open or unknown lower
 * bound is `before`, an upper one `after`. Null where a bound cannot be read or the end comes first.
 */
export const edtfIntervalBounds = ({ values }: EdtfInterval): PartialDate | null => {
  const from = boundsOf(values[0])
  const to = boundsOf(values[1])
  if (!from || !to) return null
  const { earliest } = from
  const { latest } = to
  if (!earliest && !latest) return OPEN
  if (!earliest) return { earliest, latest, precision: 'before' }
  if (!latest) return { earliest, latest, precision: 'after' }
  if (earliest > latest) return null
  return { earliest, latest, precision: closedPrecision(values, from, to) }
}
