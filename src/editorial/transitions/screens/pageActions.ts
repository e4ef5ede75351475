'use client'
import { toast } from '@payloadcms/ui'
import { useCallback, useEffect } from 'react'

import { windowEvents } from '@/src/editorial/admin/windowEvents'
import type { OfferedAction } from './actionsAnswer'

type Run = (action: OfferedAction) => void
type PageActions = { actions: readonly OfferedAction[]; run: Run }

const asked = windowEvents<(page: PageActions) => void>('kunye:page-actions')

/** The actions of the article whose page is open, as its bar has them; null where there is none. Answered at once. */
export function askPageActions(): PageActions | null {
  const found: PageActions[] = []
  asked.send((page) => found.push(page))
  return found[0] ?? null
}

/**
 * What a key of an action does, and a line of the palette, which the bar answers by this: what its button does; of a closed
 * one it says why.
 */
export function usePageActions(actions: PageActions['actions'], busy: boolean, onRun: Run): Run {
  const run = useCallback(
    (action: OfferedAction) => {
      if (busy) return
      if (action.allowed) onRun(action)
      // Whoever presses a key does not look at the button that says why.
      else if (action.message) toast.info(action.message, { id: `kunye-closed-${action.action}` })
    },
    [busy, onRun],
  )
  useEffect(() => asked.listen((tell) => tell({ actions, run })), [actions, run])
  return run
}
