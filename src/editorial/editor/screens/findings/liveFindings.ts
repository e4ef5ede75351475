'use client'
import { useFormFields } from '@payloadcms/ui'
import { useSyncExternalStore } from 'react'

import { useArticleId } from '@/src/editorial/admin/useArticleId'
import type { Finding } from '@/src/sourcing/types'
import { findingsIn } from '../findingsIn'

/** What was last found in the text on the page; null while nothing was looked through. There is one such text a page. */
let live: readonly Finding[] | null = null
let told = ''
const listeners = new Set<() => void>()

/** Tells everybody who shows findings. The same ones again tell nobody anything: one key draws nothing that stays as it is. */
export function setLiveFindings(found: readonly Finding[] | null): void {
  const next = JSON.stringify(found)
  if (next === told) return
  told = next
  live = found
  for (const listener of listeners) listener()
}

const listen = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The findings of the article of this form: of its words as they stand now, else of the last save. */
export function useFindings(): readonly Finding[] {
  const { inDrawer } = useArticleId()
  const found = useSyncExternalStore(
    listen,
    () => live,
    () => null,
  )
  const stored = useFormFields(([fields]) => fields.sourcing?.value)
  return inDrawer || found === null ? findingsIn(stored) : found
}
