import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Collection } from 'mongodb'

import { refusedError } from '@/src/delivery/errors'
import type { PublicPreview } from '@/src/published/documents'
import { sendJson } from './send'

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

const MESSAGE = {
  tr: 'Önizleme bağlantısı geçersiz ya da süresi dolmuş; yenisini isteyin',
  en: 'the preview link is not valid or has expired; ask for a new one',
}

/** 401 in GraphQL's shape (RFC 9110 §11.6.1), the same bytes for a token that never was, expired or was revoked. */
export const refusePreview = (response: ServerResponse): void =>
  sendJson(
    response,
    401,
    { errors: [refusedError('previewInvalid', MESSAGE)] },
    { 'cache-control': 'no-store, private', 'www-authenticate': 'Preview' },
  )
