import type { ServerResponse } from 'node:http'
import { refusedError } from '../errors/refusedError'
import { sendJson } from '../http/sendJson'

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
