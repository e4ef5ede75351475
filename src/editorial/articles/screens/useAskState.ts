'use client'
import { useDocumentInfo, useServerFunctions } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { useCallback } from 'react'

/** A first question about folded rows that meets no network is never answered by Payload. */
const PATIENCE = 2000

type Asked = {
  data: Record<string, unknown>
  /** The fields the form has: what is drawn there already comes without its components. */
  formState?: FormState
  renderAllFields: boolean
}

/** Asks the newsroom for the state of the fields of whole data; null where it cannot be asked: the network is away, or the session ended. */
export function useAskState(): (asked: Asked) => Promise<FormState | null> {
  const { id, collectionSlug, docPermissions, getDocPreferences } = useDocumentInfo()
  const { getFormState } = useServerFunctions()
  return useCallback(
    async (asked) => {
      const patience = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE))
      const docPreferences = await Promise.race([getDocPreferences(), patience])
      const answer = await getFormState({
        ...{ id, collectionSlug, ...asked },
        ...{ schemaPath: collectionSlug, operation: id ? 'update' : 'create' },
        docPermissions: docPermissions ?? {},
        docPreferences: docPreferences ?? { fields: {} },
        skipValidation: true,
      } as Parameters<typeof getFormState>[0])
      return answer && 'state' in answer ? (answer.state ?? null) : null
    },
    [id, collectionSlug, docPermissions, getDocPreferences, getFormState],
  )
}
