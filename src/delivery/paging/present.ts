import type { Document } from 'mongodb'

/** No key of its kind sorts lower. */
const LOWEST = { date: new Date(-8.64e15), text: '' }

/** The condition that there is a key of this kind: neither null nor missing. */
export const present = (kind: 'date' | 'text'): Document => ({ $gte: LOWEST[kind] })
