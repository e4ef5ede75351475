'use client'
import { toast, useDocumentInfo, useForm, useTranslation } from '@payloadcms/ui'
import { dequal } from 'dequal/lite'
import type { FormState } from 'payload'
import { useCallback } from 'react'
import { flushSync } from 'react-dom'
import { z } from 'zod'

import { typedContent } from '@/src/editorial/admin/articleForm'
import { articleAnswer, callApi, failureSentence } from '@/src/editorial/admin/callApi'
import { useWords } from '@/src/editorial/admin/useWords'
import { acceptStored } from '../acceptStored'
import { useAskState } from './useAskState'
import { whenTyped } from './whenTyped'

const saved = z.object({ doc: z.unknown(), message: z.string().optional() })

/**
 * Stores the open form of a stored article and answers whether it was stored. The form stays open meanwhile, caret and undo
 * stay where they are, and what is written before the answer has come is still unsaved after it: Payload's own submit closes
 * every field for the time of the call, and then lays what was stored over what was written since.
 */
export function useStoreForm(id: string | null): () => Promise<boolean> {
  const { dispatchFields, getData, getFields, validateForm } = useForm()
  const { setBackgroundProcessing, setIsValid, setModified, setSubmitted } = useForm()
  const { setData, incrementVersionCount, getDocPermissions } = useDocumentInfo()
  const askState = useAskState()
  const { language, say } = useWords()
  const { t } = useTranslation()

  const store = useCallback(async () => {
    const valid = await validateForm()
    setIsValid(valid)
    if (!valid) {
      setSubmitted(true)
      toast.error(t('error:correctInvalidFields'))
      return false
    }
    const sent = getFields()
    const content = getData()
    const answer = await callApi(`articles/${id}?depth=0`, {
      ...{ method: 'PATCH', body: content, language },
    })
    if (!answer.ok) {
      if (answer.kind !== 'refused') return false
      setSubmitted(true)
      const errors = answer.errors.flatMap(({ data }) => data?.errors ?? [])
      dispatchFields({ type: 'ADD_SERVER_ERRORS', errors })
      for (const one of new Set(answer.errors.map(({ message }) => message))) toast.error(one)
      if (answer.errors.length === 0) toast.error(say(failureSentence(answer)))
      return false
    }
    const { doc, message } = saved.safeParse(answer.body).data ?? {}
    const article = articleAnswer(doc)
    if (!article) return false
    // First, or Payload takes our own newer `updatedAt` for somebody else's save.
    setData(article)
    incrementVersionCount()
    const [state] = await Promise.all([
      askState({ data: article, formState: sent, renderAllFields: false }),
      getDocPermissions(article).catch(() => undefined),
    ])
    await whenTyped()
    const now = getFields()
    // Without its state the form still has to know what it stands on, or its next save would be taken for an old one.
    const stored: FormState = state ?? {
      revision: { ...now.revision, value: article.revision, initialValue: article.revision },
    }
    const isWritten = !dequal(typedContent(content), typedContent(getData()))
    // At once: whoever waited for this save looks next whether anything is unsaved.
    flushSync(() => {
      dispatchFields({
        ...{ type: 'MERGE_SERVER_STATE', acceptValues: true, prevStateRef: { current: {} } },
        serverState: acceptStored(sent, now, stored),
      })
      setSubmitted(false)
      if (!isWritten) setModified(false)
    })
    if (message) toast.success(message)
    return true
  }, [
    ...[id, language, say, t, dispatchFields, getData, getFields, validateForm, setIsValid],
    ...[setModified, setSubmitted, setData, incrementVersionCount, getDocPermissions, askState],
  ])

  return useCallback(async () => {
    setBackgroundProcessing(true)
    try {
      return await store()
    } finally {
      setBackgroundProcessing(false)
    }
  }, [store, setBackgroundProcessing])
}
