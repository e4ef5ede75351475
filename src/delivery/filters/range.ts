import type { Document } from 'mongodb'

/** A bound on a time → its condition; none where no time is given. */
export const range = (
  key: string,
  operator: '$gte' | '$lt',
  value: Date | null | undefined,
): Document[] => (value ? [{ [key]: { [operator]: value } }] : [])
