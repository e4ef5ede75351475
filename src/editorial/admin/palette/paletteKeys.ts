const isApple = (): boolean =>
  typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent)

/** How the key of the palette is printed on this machine. */
export const paletteKeys = (): string => (isApple() ? '⌘ K' : 'Ctrl K')

/**
 * Whether this is the key of the palette: Ctrl+K, on a Mac ⌘K alone, where Ctrl+K in a text deletes to the end of the line.
 * By the letter, so that other keyboards have it where their K is.
 */
export function isPaletteKey(event: {
  key: string
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
  shiftKey: boolean
}): boolean {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event
  if (altKey || shiftKey || key.toLowerCase() !== 'k') return false
  return isApple() ? metaKey && !ctrlKey : ctrlKey && !metaKey
}
