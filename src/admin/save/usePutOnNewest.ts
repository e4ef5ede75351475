'use client'

import { toast, useForm } from '@payloadcms/ui'

import { DERIVED_FIELDS, H_FIELDS } from '@/src/workflow/articleFields'
import { GATES } from '@/src/workflow/stages'
import type { StoredArticle } from '../http/articleAnswer'
import { useWords } from '../language/useWords'

const FLAT = [...H_FIELDS, ...DERIVED_FIELDS].filter((name) => name !== 'gates')

/** Puts the typed text on the newest revision: what the system writes comes from there, every typed field stays. */
export function usePutOnNewest(newest: StoredArticle): () => void {
  const { say } = useWords()
  const { dispatchFields, setModified, setIsValid } = useForm()
  return () => {
    for (const path of FLAT) {
      dispatchFields({ type: 'UPDATE', path, value: newest[path] ?? null })
    }
    const gates: unknown = newest.gates
    for (const gate of GATES) {
      const value = typeof gates === 'object' && gates !== null ? Reflect.get(gates, gate) : null
      dispatchFields({ type: 'UPDATE', path: `gates.${gate}`, value })
    }
    setIsValid(true)
    setModified(true)
    toast.info(
      say({
        tr: `Metniniz en yeni sürümün (${newest.revision}) üzerine kondu. Şimdi yeniden kaydedin.`,
        en: `Your text stands on the newest revision (${newest.revision}). Save again now.`,
      }),
    )
  }
}
