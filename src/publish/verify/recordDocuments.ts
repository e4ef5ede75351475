import type { PublicDocuments } from '../PublicDocuments'

/** Public collections whose documents follow from a single record each. */
const COLLECTIONS = ['persons', 'sources', 'terms', 'media'] as const

type Records = { collection: (typeof COLLECTIONS)[number]; documents: readonly { _id: string }[] }

/** The documents of an article that follow from a single record each, by collection. */
export const recordDocuments = (documents: PublicDocuments): Records[] =>
  COLLECTIONS.map((collection) => ({ collection, documents: documents[collection] }))
