'use client'
import { useAuth } from '@payloadcms/ui'

import { useWords } from '../useWords'
import { paletteEvents } from './paletteEvents'
import { paletteKeys } from './paletteKeys'

/** The way to the palette for whoever has no keyboard, and its key for whoever has; `small`: only its sign. */
export function PaletteButton({ small = false }: { small?: boolean }) {
  const { user } = useAuth()
  const { say } = useWords()
  if (!user) return null
  return (
    <button
      aria-haspopup="dialog"
      aria-keyshortcuts="Control+K Meta+K"
      className={
        small ? 'kunye-palette-button kunye-palette-button--small' : 'kunye-palette-button'
      }
      onClick={() => paletteEvents.send('open')}
      type="button"
    >
      <Glass />
      <span className="kunye-palette-button__words">
        {say({ tr: 'Ara ya da komut yaz', en: 'Search or command' })}
      </span>
      <kbd aria-hidden="true">{paletteKeys()}</kbd>
    </button>
  )
}

export function Glass() {
  return (
    <svg
      aria-hidden="true"
      className="kunye-sign"
      focusable="false"
      height="16"
      viewBox="0 0 16 16"
      width="16"
    >
      <circle cx="7" cy="7" r="4.500" />
      <path d="m10.500 10.500 3.500 3.500" />
    </svg>
  )
}
