import { z } from 'zod'

const keyOf = (article: string | null): string => `kunye.dismissed.${article ?? 'new'}`
const kept = z.array(z.string())
/** A story has fewer sentences; the newest stay. */
const MOST = 500

/** The sentences of an article that this browser was told are nobody's words. Anything unreadable is as if there were none. */
export function dismissedOf(article: string | null): ReadonlySet<string> {
  try {
    const stored = kept.safeParse(JSON.parse(localStorage.getItem(keyOf(article)) ?? '[]'))
    return new Set(stored.data ?? [])
  } catch {
    return new Set()
  }
}

/** Remembers, or forgets, that a sentence of an article is nobody's words. */
export function keepDismissed(article: string | null, sentence: string, isKept: boolean): void {
  const all = [...dismissedOf(article)].filter((one) => one !== sentence)
  try {
    const next = (isKept ? [...all, sentence] : all).slice(-MOST)
    localStorage.setItem(keyOf(article), JSON.stringify(next))
  } catch {
    // A browser that keeps nothing asks again the next time.
  }
}
