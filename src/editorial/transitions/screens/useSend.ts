'use client'

import { useForm } from '@payloadcms/ui'
import { dequal } from 'dequal/lite'
import { useCallback } from 'react'

import { formEvents, typedContent } from '@/src/editorial/admin/articleForm'
import { useAdopt } from '@/src/editorial/articles/screens/useAdopt'
import { whenTyped } from '@/src/editorial/articles/screens/whenTyped'
import {
  type ApiError,
  articleAnswer,
  callApi,
  failureSentence,
  type StoredArticle,
} from '@/src/editorial/admin/callApi'
import { useWords } from '@/src/editorial/admin/useWords'

export type Sent =
  | { ok: true; slug: string | null }
  | { ok: false; message: string; error: ApiError | null }

/**
 * Asks for one transition with the revision the form shows, and puts the stored article into the form. A refusal
 * comes back as the server's sentence; when somebody else changed an article that was only being read, the newest
 * one is shown. What was written while it was asked is set aside and offered again.
 */
export function useSend(id: string): (action: string, input: object) => Promise<Sent> {
  const { language, say } = useWords()
  const { getData, getField } = useForm()
  const adopt = useAdopt()
  return useCallback(
    async (action, input) => {
      const revision = Number(getField('revision')?.value ?? 0)
      const before = typedContent(getData())
      const show = async (article: StoredArticle) => {
        await whenTyped()
        const content = typedContent(getData())
        // Written while the newsroom was asked: the form is about to show another text.
        if (!dequal(before, content)) formEvents.send({ kind: 'keepTyped', article: id, content })
        await adopt(article)
      }
      const answer = await callApi(`articles/${id}/transition`, {
        method: 'POST',
        language,
        body: { action, revision, input },
      })
      if (answer.ok) {
        const article = articleAnswer(answer.body)
        if (article) await show(article)
        return { ok: true, slug: typeof article?.slug === 'string' ? article.slug : null }
      }
      const [error = null] = answer.kind === 'refused' ? answer.errors : []
      if (error?.code === 'staleRevision') {
        const newest = await callApi(`articles/${id}?depth=0`, { language })
        const article = newest.ok ? articleAnswer(newest.body) : null
        if (article) await show(article)
        return {
          ok: false,
          error,
          message: say({
            tr: 'Haber bu arada değişti; en yeni hâli açıldı. Bakıp yeniden deneyin.',
            en: 'The article changed meanwhile; the newest one is shown. Look and try again.',
          }),
        }
      }
      return { ok: false, message: say(failureSentence(answer)), error }
    },
    [id, language, say, getData, getField, adopt],
  )
}
