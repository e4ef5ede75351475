'use client'

import { useAuth } from '@payloadcms/ui'

import { actorOf } from '@/src/workflow/actor'

/** Whether the person at the admin decides about records that readers see: an editor or chief. */
export function useDecides(): boolean {
  const { user } = useAuth()
  const actor = actorOf(user && { ...user, collection: 'users' })
  return actor?.roles.some((role) => role === 'editor' || role === 'chief') ?? false
}
