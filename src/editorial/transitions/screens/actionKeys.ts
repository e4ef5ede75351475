/** Letter of each action, pressed with Alt and Shift: the first letter of its Turkish name where that is free. */
export const ACTION_KEYS: Readonly<Record<string, string>> = {
  submit: 'G',
  recall: 'L',
  assign: 'A',
  requestChanges: 'D',
  approve: 'O',
  publish: 'Y',
  startEdit: 'E',
  discardEdit: 'V',
  spike: 'R',
  unspike: 'U',
  schedule: 'Z',
  signOff: 'P',
  setGate: 'K',
}

/** Ctrl+Enter (⌘ on a Mac) does what the main button does. */
export const isMainKey = (event: {
  key: string
  altKey: boolean
  shiftKey: boolean
  ctrlKey: boolean
  metaKey: boolean
}): boolean =>
  event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey

/** The action of a pressed key, or null. `code` is the place on the keyboard: with Alt held, macOS types other letters. */
export function actionOfKey(event: {
  altKey: boolean
  shiftKey: boolean
  ctrlKey: boolean
  metaKey: boolean
  code: string
}): string | null {
  if (!event.altKey || !event.shiftKey || event.ctrlKey || event.metaKey) return null
  const letter = /^Key([A-Z])$/.exec(event.code)?.[1]
  return Object.keys(ACTION_KEYS).find((action) => ACTION_KEYS[action] === letter) ?? null
}
