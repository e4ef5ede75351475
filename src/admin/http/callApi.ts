import { apiErrors, type ApiError } from './apiErrors'

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
