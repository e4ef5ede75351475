import { z } from 'zod'
import { createHash } from 'node:crypto'

const hash = z
  .string()
  .regex(/^(sha256:)?[0-9a-f]{64}$/i)
  .transform((text) => text.replace(/^sha256:/i, '').toLowerCase())
const asked = z.object({
  extensions: z.object({ persistedQuery: z.object({ sha256Hash: z.string() }) }),
})
const named = z.object({ documentId: z.string() })

/**
 * Parameters of a request → the SHA-256 (hex) of the operation that is meant, or null where none is named:
 * `extensions.persistedQuery.sha256Hash` (Apollo's protocol) or `documentId` ("GraphQL over HTTP",
 * Appendix A: Persisted Documents), with or without `sha256:`. What is no such hash names no
 * operation, and is taken for one that nobody registered.
 */
export function hashOf(params: unknown): string | null {
  const apollo = asked.safeParse(params)
  const standard = named.safeParse(params)
  if (!apollo.success && !standard.success) return null
  const text = apollo.data?.extensions.persistedQuery.sha256Hash ?? standard.data?.documentId
  return hash.safeParse(text).data ?? ''
}

/** SHA-256 of a text in hex: the name of a persisted operation. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
