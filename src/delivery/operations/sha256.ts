import { createHash } from 'node:crypto'

/** SHA-256 of a text in hex: the name of a persisted operation. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
