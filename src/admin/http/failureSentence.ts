import type { Words } from '@/src/workflow/labels'
import type { ApiAnswer } from './callApi'

/** Why a call of the API did not do its work, in one sentence; the server’s own where it gave one. */
export function failureSentence(answer: Extract<ApiAnswer, { ok: false }>): Words {
  if (answer.kind === 'offline') {
    return {
      tr: 'Sunucuya ulaşılamadı; hiçbir şey değişmedi. Bağlantınıza bakıp yeniden deneyin.',
      en: 'The server did not answer; nothing changed. Check your connection and try again.',
    }
  }
  if (answer.kind === 'signedOut') {
    return {
      tr: 'Oturumunuz kapandı. Yeni sekmede giriş yapıp yeniden deneyin.',
      en: 'Your session ended. Log in in a new tab and try again.',
    }
  }
  const sentence = answer.errors[0]?.message
  // The server has already answered in the language of the admin.
  return sentence
    ? { tr: sentence, en: sentence }
    : { tr: 'Yapılamadı.', en: 'It could not be done.' }
}
