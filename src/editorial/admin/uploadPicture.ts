import type { Words } from '@/src/language/words'
import { SIGNED_OUT, UNREACHABLE } from './callApi'

/** The largest file the newsroom takes, in bytes (`upload.limits` of the Payload config). */
const LARGEST = 20_000_000

export type Uploaded = { ok: true; id: string } | { ok: false; message: Words | null }

const refused = (tr: string, en: string): Uploaded => ({ ok: false, message: { tr, en } })

const messageIn = (json: unknown): string | null => {
  const { errors } = (json ?? {}) as { errors?: unknown }
  const first: unknown = Array.isArray(errors) ? errors[0] : undefined
  const message = typeof first === 'object' && first !== null && Reflect.get(first, 'message')
  return typeof message === 'string' && message !== '' ? message : null
}

type Upload = Readonly<{
  /** Where the editorial API is, without a slash at its end. */
  api: string
  file: File
  language: string
  /** Fields of the record beside its file. */
  about?: Readonly<Record<string, unknown>>
}>

/**
 * Files a picture in the newsroom and answers its id. Never throws: a refusal comes with its reason, in the server's
 * words (which are in `language` already) where it has given one.
 */
export async function uploadPicture({
  api,
  file,
  language,
  about = {},
}: Upload): Promise<Uploaded> {
  if (!file.type.startsWith('image/')) {
    return refused(
      'Metne yalnız görsel konur (JPEG, PNG, WebP ya da AVIF).',
      'Only pictures go into the text (JPEG, PNG, WebP or AVIF).',
    )
  }
  if (file.size > LARGEST) {
    return refused(
      'Görsel 20 MB’tan büyük. Küçülterek yükleyin.',
      'The picture is larger than 20 MB. Upload a smaller one.',
    )
  }
  const form = new FormData()
  form.append('file', file)
  form.append('_payload', JSON.stringify(about))
  try {
    const response = await fetch(`${api}/media?depth=0`, {
      method: 'POST',
      body: form,
      credentials: 'include',
      headers: { 'Accept-Language': language },
    })
    const json: unknown = await response.json().catch(() => null)
    const doc: unknown = typeof json === 'object' && json !== null && Reflect.get(json, 'doc')
    const id: unknown = typeof doc === 'object' && doc !== null && Reflect.get(doc, 'id')
    if (response.ok && (typeof id === 'string' || typeof id === 'number')) {
      return { ok: true, id: String(id) }
    }
    const message = messageIn(json)
    if (message !== null) return { ok: false, message: { tr: message, en: message } }
    if (response.status === 401) {
      return { ok: false, message: SIGNED_OUT }
    }
    return refused('Sunucu almadı. Yeniden deneyin.', 'The server did not take it. Try again.')
  } catch {
    return { ok: false, message: UNREACHABLE }
  }
}
