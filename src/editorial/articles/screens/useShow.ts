'use client'
import { useDocumentInfo, useForm, useServerFunctions } from '@payloadcms/ui'
import { useCallback } from 'react'

/** Of a text that was to be put into the form while the newsroom could not be asked. */
export const NOT_SHOWN = {
  tr: 'Metin forma getirilemedi: sunucuya ulaşılamıyor ya da oturumunuz kapandı. Form olduğu gibi duruyor; yeniden deneyin.',
  en: 'The text was not brought into the form: the server does not answer, or your session ended. The form is as it was; try again.',
}

/** A first question about folded rows that meets no network is never answered by Payload. */
const PATIENCE = 2000

/**
 * Puts whole data into the open form, as something saved. Answers false, and leaves the form as it is, where the newsroom
 * cannot be asked for the state of the fields: the network is away, or the session ended. Payload's own `reset` breaks
 * the whole page then, with everything typed in it.
 */
export function useShow(): (data: Record<string, unknown>) => Promise<boolean> {
  const { id, collectionSlug, docPermissions, getDocPreferences } = useDocumentInfo()
  const { getFormState } = useServerFunctions()
  const { replaceState } = useForm()
  return useCallback(
    async (data) => {
      const patience = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE))
      const docPreferences = await Promise.race([getDocPreferences(), patience])
      const answer = await getFormState({
        ...{
          id,
          collectionSlug,
          data,
          schemaPath: collectionSlug,
          operation: id ? 'update' : 'create',
        },
        docPermissions: docPermissions ?? {},
        docPreferences: docPreferences ?? { fields: {} },
        ...{ renderAllFields: true, skipValidation: true },
      } as Parameters<typeof getFormState>[0])
      const state = answer && 'state' in answer ? answer.state : null
      if (!state) return false
      replaceState(state)
      return true
    },
    [id, collectionSlug, docPermissions, getDocPreferences, getFormState, replaceState],
  )
}
