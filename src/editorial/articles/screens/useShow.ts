'use client'
import { useForm } from '@payloadcms/ui'
import { useCallback } from 'react'

import { useAskState } from './useAskState'

/** Of a text that was to be put into the form while the newsroom could not be asked. */
export const NOT_SHOWN = {
  tr: 'Metin forma getirilemedi: sunucuya ulaşılamıyor ya da oturumunuz kapandı. Form olduğu gibi duruyor; yeniden deneyin.',
  en: 'The text was not brought into the form: the server does not answer, or your session ended. The form is as it was; try again.',
}

/**
 * Puts whole data into the open form, as something saved. Answers false, and leaves the form as it is, where the newsroom
 * cannot be asked for the state of the fields. Payload's own `reset` breaks the whole page then, with everything typed in it.
 */
export function useShow(): (data: Record<string, unknown>) => Promise<boolean> {
  const { replaceState } = useForm()
  const askState = useAskState()
  return useCallback(
    async (data) => {
      const state = await askState({ data, renderAllFields: true })
      if (state) replaceState(state)
      return state !== null
    },
    [askState, replaceState],
  )
}
