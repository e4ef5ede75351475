import { createHash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Collection } from 'mongodb'
import type { PublicPreview } from '@/src/public/documents'

/** 32 bytes in base64url; what looks otherwise was never given out, and is asked for all the same. */
const SCHEME = /^preview(?:\s(.*))?$/i

/**
 * What `Authorization: Preview <token>` opens: `none` where the header is missing or of another scheme, `invalid` where
 * the token opens nothing (never given out, expired by the database's clock, revoked: nobody can tell which), else the preview.
 * One command.
 */
export async function previewOf(
  { headers }: Pick<IncomingMessage, 'headers'>,
  previews: Collection<PublicPreview>,
): Promise<PublicPreview | 'none' | 'invalid'> {
  const given = SCHEME.exec(headers.authorization?.trim() ?? '')
  if (!given) return 'none'
  const _id = createHash('sha256')
    .update(given[1]?.trimStart() ?? '')
    .digest('hex')
  return (await previews.findOne({ _id, $expr: { $gt: ['$expiresAt', '$$NOW'] } })) ?? 'invalid'
}
