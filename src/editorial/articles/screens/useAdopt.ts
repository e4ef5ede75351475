'use client'

import { toast, useDocumentInfo, useForm } from '@payloadcms/ui'
import { useCallback } from 'react'

import type { StoredArticle } from '@/src/editorial/admin/callApi'
import { useWords } from '@/src/editorial/admin/useWords'
import { NOT_SHOWN, useShow } from './useShow'

/**
 * Puts a stored article into the open form: every field, the revision, and the permissions that follow from the
 * new stage; `typed` is laid over it and is unsaved. Whatever was typed in the form is replaced; keep it first. Answers
 * whether it is shown; where the newsroom cannot be asked, that is said and the form is as it was.
 */
export function useAdopt(): (
  article: StoredArticle,
  typed?: Record<string, unknown>,
) => Promise<boolean> {
  const { say } = useWords()
  const { data, setData, incrementVersionCount, getDocPermissions } = useDocumentInfo()
  const { setIsValid, setModified } = useForm()
  const show = useShow()
  return useCallback(
    async (article, typed) => {
      // First, or Payload takes our own newer `updatedAt` for somebody else's save.
      setData(article)
      if (!(await show({ ...article, ...typed }))) {
        setData(data ?? {})
        toast.error(say(NOT_SHOWN))
        return false
      }
      if (typed) setModified(true)
      setIsValid(true)
      incrementVersionCount()
      await getDocPermissions(article).catch(() => undefined)
      return true
    },
    [data, setData, show, say, setIsValid, setModified, incrementVersionCount, getDocPermissions],
  )
}
