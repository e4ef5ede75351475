'use client'
import { useAuth, useDocumentInfo, useForm } from '@payloadcms/ui'
import { useCallback } from 'react'
import { z } from 'zod'

import { type ApiAnswer, callApi } from '@/src/editorial/admin/callApi'
import { useWords } from '@/src/editorial/admin/useWords'
import {
  classOf,
  RECORD_FIELDS,
  type RecordCollection,
} from '@/src/editorial/entities/recordFields'
import { actorOf } from '@/src/workflow/actor'
import { may } from '@/src/workflow/roles'
import { suggestionEvents } from './suggestionsAnswer'

const isRecord = (slug: string | undefined): slug is RecordCollection =>
  slug !== undefined && Object.hasOwn(RECORD_FIELDS, slug)

/**
 * After a refused save of a record: where it was refused because readers see the record, what is typed goes as a
 * suggestion, and once that is stored the form shows the record as it is. Null where the save failed for another reason.
 */
export function useSuggest(): () => Promise<ApiAnswer | null> {
  const { id, collectionSlug } = useDocumentInfo()
  const { getData } = useForm()
  const { language } = useWords()
  const showStored = useStored()
  return useCallback(async () => {
    const typed: Record<string, unknown> = getData()
    // The server leaves out what does not differ from the record.
    const changes = Object.entries(typed)
      .filter(([field, value]) => {
        const kind = isRecord(collectionSlug) ? classOf(collectionSlug, field) : null
        return value !== undefined && kind !== null && kind !== 'own'
      })
      .map(([field, is]) => ({ field, is }))
    const patch = Object.fromEntries(changes.map(({ field, is }) => [field, is]))
    const path = `${collectionSlug}/${id}?depth=0`
    const again = await callApi(path, { method: 'PATCH', body: patch, language })
    if (again.ok) await showStored()
    if (again.ok || again.kind !== 'refused' || again.errors[0]?.code !== 'recordShown') return null
    const body = { record: { relationTo: collectionSlug, value: String(id) }, changes }
    const answer = await callApi('suggestions', { method: 'POST', body, language })
    if (!answer.ok) return answer
    await showStored()
    suggestionEvents.send()
    return answer
  }, [id, collectionSlug, getData, language, showStored])
}

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

/** Whether the person at the admin decides about records that readers see: an editor or chief. */
export function useDecides(): boolean {
  const { user } = useAuth()
  return may(actorOf(user && { ...user, collection: 'users' }), 'decide')
}
