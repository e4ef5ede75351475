'use client'
import { useEffect, useRef, useSyncExternalStore } from 'react'

import { windowEvents } from '@/src/editorial/admin/windowEvents'
import type { Stale, StaleKind } from '@/src/editorial/liveEvents'

/** From the one stream of the browser to whoever shows something on this page. */
export const staleEvents = windowEvents<readonly Stale[]>('kunye:stale')

let isOn = false
const watchers = new Set<() => void>()
/**
 * Notes whether changes are heard now, for all screens of the page. What happened while nothing was heard is known to nobody, and
 * where a session ended the next question says so: everything is out of date then.
 */
export function setLive(next: boolean): void {
  if (next === isOn) return
  isOn = next
  for (const tell of watchers) tell()
  staleEvents.send([{ kind: 'all' }])
}
const watch = (tell: () => void) => {
  watchers.add(tell)
  return () => void watchers.delete(tell)
}

/** Whether changes are heard as they happen; where not, a screen asks by itself every now and then. */
export const useLive = (): boolean =>
  useSyncExternalStore(
    watch,
    () => isOn,
    () => false,
  )

/** At once, and then not before this, or three times what the last answer took: a newsroom that writes much is not asked all the time. */
const PACE_MS = 500
const SHARE = 3

/**
 * Calls `renew` when something of these kinds is out of date; with `id`, of this article alone. At once where it was quiet, else as
 * soon as the pace allows; while nobody looks at the page, when somebody does again. `kinds`: one and the same list each time.
 */
export function useStale(
  kinds: readonly StaleKind[],
  renew: () => Promise<unknown>,
  id?: string,
): void {
  const latest = useRef(renew)
  useEffect(() => {
    latest.current = renew
  }, [renew])
  useEffect(() => {
    let isDue = false
    let isBusy = false
    let left = false
    const look = async () => {
      if (!isDue || isBusy || left || document.hidden) return
      isDue = false
      isBusy = true
      const begun = performance.now()
      await latest.current().catch(() => undefined)
      const pause = Math.max(PACE_MS, SHARE * (performance.now() - begun))
      window.setTimeout(() => {
        isBusy = false
        void look()
      }, pause)
    }
    const onLook = () => void look()
    const stop = staleEvents.listen((stale) => {
      const isMine = (one: Stale) =>
        one.kind === 'all' ||
        one.kind === 'rights' ||
        (kinds.includes(one.kind) && (id === undefined || !('id' in one) || one.id === id))
      if (!stale.some(isMine)) return
      isDue = true
      onLook()
    })
    document.addEventListener('visibilitychange', onLook)
    return () => {
      left = true
      stop()
      document.removeEventListener('visibilitychange', onLook)
    }
  }, [kinds, id])
}
