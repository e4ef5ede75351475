'use client'
import { useAuth } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { type ReactNode, useEffect } from 'react'

import type { Stale } from '@/src/editorial/liveEvents'
import { shareStream } from './shareStream'
import { setLive, staleEvents } from './useStale'

/** Around the whole admin: as long as somebody is logged in, its screens hear what is out of date. */
export function LiveStream({ children }: { children: ReactNode }) {
  const { user, fetchFullUser, refreshPermissions } = useAuth()
  const router = useRouter()
  const who = user?.id
  useEffect(() => {
    if (who === undefined) return
    const stop = shareStream({ told: staleEvents.send, state: setLive })
    return () => {
      stop()
      setLive(false)
    }
  }, [who])
  useEffect(() => {
    const renewRights = async () => {
      await fetchFullUser()
      await refreshPermissions()
      router.refresh()
    }
    const isOfRights = ({ kind }: Stale) => kind === 'rights'
    return staleEvents.listen((stale) => {
      if (stale.some(isOfRights)) void renewRights().catch(() => undefined)
    })
  }, [fetchFullUser, refreshPermissions, router])
  return children
}
