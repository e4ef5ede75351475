'use client'

import { useDocumentInfo, useForm } from '@payloadcms/ui'
import { useCallback } from 'react'
import { z } from 'zod'

import { callApi } from '../http/callApi'
import { useWords } from '../language/useWords'

const answer = z.looseObject({ id: z.string() })

/** Puts the record as it is stored into its open form; what was typed is replaced, so it has to be elsewhere by then. */
export function useStored(): () => Promise<void> {
  const { id, collectionSlug, setData, incrementVersionCount } = useDocumentInfo()
  const { reset, setModified } = useForm()
  const { language } = useWords()
  return useCallback(async () => {
    const found = await callApi(`${collectionSlug}/${id}?depth=0`, { language })
    const stored = found.ok ? answer.safeParse(found.body) : null
    if (!stored?.success) return
    // First, or Payload takes the newer `updatedAt` for somebody else's save.
    setData(stored.data)
    await reset(stored.data)
    setModified(false)
    incrementVersionCount()
  }, [id, collectionSlug, language, setData, reset, setModified, incrementVersionCount])
}
