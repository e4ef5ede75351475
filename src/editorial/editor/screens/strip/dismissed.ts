import { z } from 'zod'

const keyOf = (article: string | null): string => `kunye.dismissed.${article ?? 'new'}`
const kept = z.array(z.string())
/** A story has fewer sentences; the newest stay. */
const MOST = 500

/** Whether this browser was told that a sentence of an article is nobody's words. Anything unreadable is as if it never was. */
export function dismissedOf(article: string | null): (sentence: string) => boolean {
  const marks = new Set(stored(article))
  return (sentence) => marks.has(markOf(sentence))
}

/** Remembers, or forgets, that a sentence of an article is nobody's words. */
export function keepDismissed(article: string | null, sentence: string, isKept: boolean): void {
  const mark = markOf(sentence)
  const others = stored(article).filter((one) => one !== mark)
  try {
    const next = (isKept ? [...others, mark] : others).slice(-MOST)
    localStorage.setItem(keyOf(article), JSON.stringify(next))
  } catch {
    // A browser that keeps nothing asks again the next time.
  }
}

function stored(article: string | null): string[] {
  try {
    return kept.safeParse(JSON.parse(localStorage.getItem(keyOf(article)) ?? '[]')).data ?? []
  } catch {
    return []
  }
}

/** Words of an unpublished text stay in no browser: a sentence is known again by a mark (FNV-1a from both ends, 64 bits), which says nothing of it. */
function markOf(sentence: string): string {
  let [forth, back] = [0x811c9dc5, 0x811c9dc5]
  for (let at = 0; at < sentence.length; at += 1) {
    forth = Math.imul(forth ^ sentence.charCodeAt(at), 0x01000193)
    back = Math.imul(back ^ sentence.charCodeAt(sentence.length - 1 - at), 0x01000193)
  }
  return `${(forth >>> 0).toString(36)}.${(back >>> 0).toString(36)}`
}
