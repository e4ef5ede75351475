'use client'
import { useAuth } from '@payloadcms/ui'
import { type ReactNode, useEffect, useState } from 'react'

import { Palette } from './Palette'
import { paletteEvents } from '@/src/editorial/admin/palette/paletteEvents'
import { isPaletteKey } from '@/src/editorial/admin/palette/paletteKeys'

/** Around every page of the admin: Ctrl+K (⌘K) opens search and commands for whoever is logged in. */
export function PaletteProvider({ children }: { children: ReactNode }) {
  const { user } = useAuth()
  return (
    <>
      {children}
      {user && <OpenedByKey user={{ id: String(user.id), roles: rolesOf(user.roles) }} />}
    </>
  )
}

const rolesOf = (roles: unknown): string[] => (Array.isArray(roles) ? roles.map(String) : [])

function OpenedByKey({ user }: { user: { id: string; roles: readonly string[] } }) {
  const [open, setOpen] = useState(false)
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!isPaletteKey(event)) return
      // A browser's own Ctrl+K goes to its search field.
      event.preventDefault()
      event.stopPropagation()
      // What a dialog asks is answered first: behind it the words typed there would be out of sight.
      if (document.querySelector('dialog[open]:not(.kunye-palette)')) return
      setOpen((now) => !now)
    }
    // Before any editor.
    window.addEventListener('keydown', onKeyDown, true)
    const stop = paletteEvents.listen(() => setOpen(true))
    return () => {
      stop()
      window.removeEventListener('keydown', onKeyDown, true)
    }
  }, [])
  return open ? <Palette onClose={() => setOpen(false)} user={user} /> : null
}
