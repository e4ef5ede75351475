import type { Language } from '../language/useWords'
import { apiErrors } from '../http/apiErrors'

/**
 * Posts to `/api/users/…` and answers null when it was done, else why not, in one sentence. Apart from `callApi`, because
 * here a 401 is a wrong password and no session that ended.
 */
export async function askIdentity(
  path: string,
  body: object,
  language: Language,
): Promise<string | null> {
  try {
    const response = await fetch(`/api/users/${path}`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Accept-Language': language, 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
    if (response.ok) return null
    const [error] = apiErrors(await response.json().catch(() => null))
    if (error) return error.message
  } catch {
    // The network did not answer.
  }
  return language === 'en'
    ? 'The server did not answer. Check your connection and try again.'
    : 'Sunucuya ulaşılamadı. Bağlantınıza bakıp yeniden deneyin.'
}
