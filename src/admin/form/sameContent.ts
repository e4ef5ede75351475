import { valueKey } from '@/src/lexical/merge/valueKey'

/** Whether two contents say the same; a missing field equals an empty one. */
export const sameContent = (a: Record<string, unknown>, b: Record<string, unknown>): boolean =>
  valueKey(a) === valueKey(b)
