'use client'
import { toast, useForm } from '@payloadcms/ui'
import { useCallback } from 'react'

import { type FailedSave, formEvents } from '@/src/editorial/admin/articleForm'
import { articleAnswer, callApi } from '@/src/editorial/admin/callApi'
import { newestVersion } from '@/src/editorial/admin/newestVersion'
import { useArticleId } from '@/src/editorial/admin/useArticleId'
import { useWords } from '@/src/editorial/admin/useWords'
import { showRefusedPlace } from './showRefusedPlace'
import { useStoreForm } from './useStoreForm'
import { whenTyped } from './whenTyped'

/** Saves the form. Answers whether it was stored; a failure is told to whoever keeps the typed text safe. */
export function useSave(): () => Promise<boolean> {
  const { id } = useArticleId()
  const { submit, getField, setModified } = useForm()
  const { language } = useWords()
  const storeForm = useStoreForm(id)
  const article = id ?? 'new'
  const saveNow = useCallback(async () => {
    await whenTyped()
    // The first save goes to another page: Payload closes the form until it is there.
    if (id === null ? (await submit())?.res?.ok : await storeForm()) {
      formEvents.send({ kind: 'saved', article })
      return true
    }
    // Payload takes a refused first save for a finished one; the text is still unsaved.
    setModified(true)
    const why = await diagnoseSave(id, Number(getField('revision')?.value ?? 0), language)
    // Its sentence says less than the dialog that follows.
    if (why.kind !== 'refused') toast.dismiss()
    else showRefusedPlace(getField('body')?.value)
    formEvents.send({ kind: 'failed', article, why })
    return false
  }, [id, article, submit, storeForm, getField, setModified, language])
  return useCallback(() => {
    const running = underWay.get(article)
    if (running) return running
    const saving = saveNow().finally(() => underWay.delete(article))
    underWay.set(article, saving)
    return saving
  }, [article, saveNow])
}

/**
 * Why a save failed, asked of the server afterwards: Payload's form reports a failure in words only. `revision` is
 * the one the form holds. A newer stored one means that somebody else saved in between.
 */
async function diagnoseSave(
  id: string | null,
  revision: number,
  language: string,
): Promise<FailedSave> {
  const path = id === null ? 'users?limit=1&depth=0' : `articles/${id}?depth=0`
  const answer = await callApi(path, { language })
  if (!answer.ok && answer.kind !== 'refused') return { kind: answer.kind }
  const newest = answer.ok && id !== null ? articleAnswer(answer.body) : null
  if (id !== null && newest && newest.revision > revision) {
    // What the writer started from; it is shown without where it may not be read.
    const where = { revision: ['equals', String(revision)] } as const
    const base = (await newestVersion(id, where, { language })) ?? null
    return { kind: 'stale', newest, base }
  }
  return { kind: 'refused' }
}

/** Saves on their way, by article id (`new`: not yet stored): a second one would carry the revision the first replaces. */
export const underWay = new Map<string, Promise<boolean>>()
