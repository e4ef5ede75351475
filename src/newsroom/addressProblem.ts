import type { FlattenedField } from 'payload'

import { linkProblem } from '@/src/lexical/linkProblem'
import { plainText } from '@/src/text/plainText'

type Words = { tr: string; en: string }

/** Whether a field holds addresses (see `src/fields/address.ts`). */
export const isAddressField = (field: FlattenedField): boolean => field.custom?.address === true

/** An address as it is stored: without what nobody sees, and without the blanks that come along when it is copied. */
export const tidyAddress = (text: string): string => plainText(text).trim()

/**
 * What is wrong with an address that somebody typed, or null: the rule for links of the text (`linkProblem`: http, https,
 * mailto, tel, or a path of this site; never `javascript:` or `data:`). Nothing is no address and allowed.
 */
export function addressProblem(value: unknown): Words | null {
  if (typeof value !== 'string') return null
  const address = tidyAddress(value)
  return address === '' ? null : linkProblem(address)
}
