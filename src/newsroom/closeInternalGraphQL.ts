import type { SanitizedConfig } from 'payload'

/** Takes Payload's own collections (preferences, key-value store) out of the staff GraphQL. */
export const closeInternalGraphQL = (config: SanitizedConfig): SanitizedConfig => ({
  ...config,
  collections: config.collections.map((collection) =>
    collection.slug.startsWith('payload-') ? { ...collection, graphQL: false } : collection,
  ),
})
