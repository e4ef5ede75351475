'use client'

import { useDocumentInfo, useForm } from '@payloadcms/ui'
import { useCallback } from 'react'

import type { StoredArticle } from '@/src/editorial/admin/callApi'

/**
 * Puts a stored article into the open form: every field, the revision, and the permissions that follow from the
 * new stage; `typed` is laid over it and is unsaved. Whatever was typed in the form is replaced; keep it first.
 */
export function useAdopt(): (
  article: StoredArticle,
  typed?: Record<string, unknown>,
) => Promise<void> {
  const { setData, incrementVersionCount, getDocPermissions } = useDocumentInfo()
  const { reset, setIsValid, setModified } = useForm()
  return useCallback(
    async (article, typed) => {
      // First, or Payload takes our own newer `updatedAt` for somebody else's save.
      setData(article)
      await reset({ ...article, ...typed })
      if (typed) setModified(true)
      setIsValid(true)
      incrementVersionCount()
      await getDocPermissions(article).catch(() => undefined)
    },
    [setData, reset, setIsValid, setModified, incrementVersionCount, getDocPermissions],
  )
}
