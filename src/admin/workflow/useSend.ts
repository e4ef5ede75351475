'use client'

import { useForm } from '@payloadcms/ui'
import { useCallback } from 'react'

import { useAdopt } from '../form/useAdopt'
import type { ApiError } from '../http/apiErrors'
import { articleAnswer } from '../http/articleAnswer'
import { callApi } from '../http/callApi'
import { useWords } from '../language/useWords'

export type Sent =
  { ok: true; slug: string | null } | { ok: false; message: string; error: ApiError | null }

/**
 * Asks for one transition with the revision the form shows, and puts the stored article into the form. A refusal
 * comes back as the server's sentence; when somebody else changed an article that was only being read, the newest
 * one is shown.
 */
export function useSend(id: string): (action: string, input: object) => Promise<Sent> {
  const { language, say } = useWords()
  const { getField } = useForm()
  const adopt = useAdopt()
  return useCallback(
    async (action, input) => {
      const revision = Number(getField('revision')?.value ?? 0)
      const answer = await callApi(`articles/${id}/transition`, {
        method: 'POST',
        language,
        body: { action, revision, input },
      })
      if (answer.ok) {
        const article = articleAnswer(answer.body)
        if (article) await adopt(article)
        return { ok: true, slug: typeof article?.slug === 'string' ? article.slug : null }
      }
      if (answer.kind === 'refused') {
        const [error = null] = answer.errors
        if (error?.code === 'staleRevision') {
          const newest = await callApi(`articles/${id}?depth=0`, { language })
          const article = newest.ok ? articleAnswer(newest.body) : null
          if (article) await adopt(article)
          return {
            ok: false,
            error,
            message: say({
              tr: 'Haber bu arada değişti; en yeni hâli açıldı. Bakıp yeniden deneyin.',
              en: 'The article changed meanwhile; the newest one is shown. Look and try again.',
            }),
          }
        }
        const message = error?.message ?? say({ tr: 'Yapılamadı.', en: 'It could not be done.' })
        return { ok: false, message, error }
      }
      return {
        ok: false,
        error: null,
        message:
          answer.kind === 'offline'
            ? say({
                tr: 'Sunucuya ulaşılamadı; hiçbir şey değişmedi. Bağlantınıza bakıp yeniden deneyin.',
                en: 'The server did not answer; nothing changed. Check your connection and try again.',
              })
            : say({
                tr: 'Oturumunuz kapandı. Yeni sekmede giriş yapıp yeniden deneyin.',
                en: 'Your session ended. Log in in a new tab and try again.',
              }),
      }
    },
    [id, language, say, getField, adopt],
  )
}
