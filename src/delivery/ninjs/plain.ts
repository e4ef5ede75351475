import type { NinjsText } from './Ninjs'

/** A text with its role; an empty one is left out. */
export const plain = (role: string, value: string | null): NinjsText[] =>
  value ? [{ role, contentType: 'text/plain', value }] : []
