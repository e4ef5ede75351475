import { fold } from '@/src/language/text/letters'

type Asked = { organisation?: string | null; organisationSource?: string | null }

/** Whether a row of the right of reply is of this organisation: of its record, or under a name that the record bears. */
export function isReplyOf(
  { organisation, organisationSource }: Asked,
  id: string,
  names: readonly (string | undefined)[],
): boolean {
  if (organisationSource === id) return true
  if (!organisation) return false
  const printed = fold(organisation)
  return names.some((one) => one !== undefined && fold(one) === printed)
}
