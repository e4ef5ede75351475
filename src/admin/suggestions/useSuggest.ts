'use client'

import { useDocumentInfo, useForm } from '@payloadcms/ui'
import { useCallback } from 'react'

import { classOf, RECORD_FIELDS, type RecordCollection } from '@/src/records/recordFields'
import { callApi, type ApiAnswer } from '../http/callApi'
import { useWords } from '../language/useWords'
import { suggestionEvents } from './suggestionEvents'
import { useStored } from './useStored'

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
