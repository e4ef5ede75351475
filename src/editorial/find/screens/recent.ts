import { MOST_RECENT, type Recent, RECENT_KINDS } from '../findQuery'

/** Of each account apart: two people may share a browser. */
const keyOf = (user: string): string => `kunye-recent-${user}`

/** What this person opened last in this browser, the latest first: kinds and ids only, so that nothing is told by it. */
export function readRecent(user: string): Recent[] {
  try {
    const kept: unknown = JSON.parse(window.localStorage.getItem(keyOf(user)) ?? '[]')
    return (Array.isArray(kept) ? kept : []).filter(isRecent).slice(0, MOST_RECENT)
  } catch {
    return []
  }
}

const isRecent = (value: unknown): value is Recent => {
  if (typeof value !== 'object' || value === null) return false
  const { kind, id } = value as Partial<Recent>
  return RECENT_KINDS.some((one) => one === kind) && /^[0-9a-f]{24}$/.test(String(id))
}

/** Remembers a record as the one opened last. A browser that keeps nothing is no reason to stop. */
export function noteRecent(user: string, opened: Recent): void {
  const others = readRecent(user).filter(({ kind, id }) => kind !== opened.kind || id !== opened.id)
  try {
    const kept = JSON.stringify([opened, ...others].slice(0, MOST_RECENT))
    window.localStorage.setItem(keyOf(user), kept)
  } catch {
    // Full or forbidden.
  }
}
