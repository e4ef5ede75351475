import { z } from 'zod'

import type { Words } from '@/src/language/words'

export type ApiAnswer =
  | { ok: true; body: unknown }
  /** The network did not answer. */
  | { ok: false; kind: 'offline' }
  /** The session ended. */
  | { ok: false; kind: 'signedOut' }
  | { ok: false; kind: 'refused'; status: number; errors: ApiError[] }

type Call = {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  body?: unknown
  language: string
  signal?: AbortSignal
}

/**
 * Asks the editorial API (path from `/api/` on) and never throws: a missing network and an ended session are
 * answers of their own, because each needs other words. An aborted call counts as offline.
 */
export async function callApi(
  path: string,
  { method = 'GET', body, language, signal }: Call,
): Promise<ApiAnswer> {
  try {
    const response = await fetch(`/api/${path}`, {
      method,
      credentials: 'include',
      headers: { 'Accept-Language': language, 'Content-Type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      ...(signal && { signal }),
    })
    const json: unknown = await response.json().catch(() => null)
    if (response.ok) return { ok: true, body: json }
    if (response.status === 401) return { ok: false, kind: 'signedOut' }
    return { ok: false, kind: 'refused', status: response.status, errors: apiErrors(json) }
  } catch {
    return { ok: false, kind: 'offline' }
  }
}

/** A finding as the API answers it; codes stay open, so that a new check needs no new admin. */
export const findingAnswer = z.object({
  code: z.string(),
  severity: z.enum(['block', 'warn']),
  never: z.boolean(),
  where: z.object({
    field: z.enum(['headline', 'dek', 'body']),
    start: z.number(),
    end: z.number(),
    quote: z.string(),
  }),
  message: z.object({ tr: z.string(), en: z.string() }),
})
export type ShownFinding = z.infer<typeof findingAnswer>

const errorAnswer = z.object({
  code: z.string().optional(),
  message: z.string(),
  findings: z.array(findingAnswer).optional(),
  changed: z.array(z.string()).optional(),
  /** The fields a refused save names. */
  data: z
    .object({ errors: z.array(z.object({ path: z.string(), message: z.string() })).optional() })
    .optional()
    .catch(undefined),
})
const answer = z.object({ errors: z.array(errorAnswer) })

export type ApiError = z.infer<typeof errorAnswer>

/** The refusals inside an answer of the API; an answer of another shape has none. */
export function apiErrors(json: unknown): ApiError[] {
  const parsed = answer.safeParse(json)
  return parsed.success ? parsed.data.errors : []
}

/** Of a session that ended while somebody worked. */
export const SIGNED_OUT: Words = {
  tr: 'Oturumunuz kapandı. Yeni sekmede giriş yapıp yeniden deneyin.',
  en: 'Your session ended. Log in in a new tab and try again.',
}
/** Of a server that did not answer, where nothing was to be changed. */
export const UNREACHABLE: Words = {
  tr: 'Sunucuya ulaşılamadı. Bağlantınıza bakıp yeniden deneyin.',
  en: 'The server did not answer. Check your connection and try again.',
}

/** Why a call of the API did not do its work, in one sentence; the server’s own where it gave one. */
export function failureSentence(answer: Extract<ApiAnswer, { ok: false }>): Words {
  if (answer.kind === 'offline') {
    return {
      tr: 'Sunucuya ulaşılamadı; hiçbir şey değişmedi. Bağlantınıza bakıp yeniden deneyin.',
      en: 'The server did not answer; nothing changed. Check your connection and try again.',
    }
  }
  if (answer.kind === 'signedOut') return SIGNED_OUT
  const sentence = answer.errors[0]?.message
  // The server has already answered in the language of the admin.
  return sentence
    ? { tr: sentence, en: sentence }
    : { tr: 'Yapılamadı.', en: 'It could not be done.' }
}

const article = z.looseObject({ id: z.string(), revision: z.number() })
export type StoredArticle = z.infer<typeof article>

/** The article inside an answer (`{article}` of a transition, or Payload's own document), or null. */
export function articleAnswer(json: unknown): StoredArticle | null {
  const wrapped = z.object({ article }).safeParse(json)
  if (wrapped.success) return wrapped.data.article
  const bare = article.safeParse(json)
  return bare.success ? bare.data : null
}
