import { plainText } from './plainText'

export type QuoteSelector = { exact: string; prefix?: string | null; suffix?: string | null }
export type Span = { start: number; end: number }

/** A quote this long is not found twice by chance, so it may stand without its old surroundings. */
const TELLING = 32
/** How much of the old surroundings a short quote must still have beside it. */
const ENOUGH = 0.25

const commonStart = (a: string, b: string): number => {
  let length = 0
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1
  return length
}
const commonEnd = (a: string, b: string): number => {
  let length = 0
  while (
    length < a.length &&
    length < b.length &&
    a[a.length - 1 - length] === b[b.length - 1 - length]
  ) {
    length += 1
  }
  return length
}

function* occurrences(text: string, exact: string): Generator<Span> {
  for (let at = text.indexOf(exact); at !== -1; at = text.indexOf(exact, at + 1)) {
    yield { start: at, end: at + exact.length }
  }
}

const plainLength = (text: string): number => plainText(text).length

/** Where a place of `plainText(text)` lies in the text itself: the last one that has so many letters before it. */
function storedPlace(text: string, place: number): number {
  let [lineStart, before] = [0, 0]
  // No letter is composed over a line end, so whole lines can be counted one by one.
  for (;;) {
    const lineEnd = text.indexOf('\n', lineStart) + 1
    const length = plainLength(text.slice(lineStart, lineEnd || undefined))
    if (lineEnd === 0 || before + length > place) break
    before += length
    lineStart = lineEnd
  }
  let [low, high] = [lineStart, text.length]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (before + plainLength(text.slice(lineStart, middle)) <= place) low = middle
    else high = middle - 1
  }
  return low
}

/**
 * Finds the words a comment is about (W3C TextQuoteSelector, Web Annotation Data Model §4.2.4) in the text as it is now:
 * UTF-16 offsets, or null when they are gone (the comment is orphaned, not lost). Of several places the one whose
 * surroundings look most like the old ones, the first among equals; a short quote without any of them is not it. A quote that
 * was kept as the text was then, and the text as it is kept now, may differ in how their letters are composed.
 */
export function anchorQuote(text: string, selector: QuoteSelector): Span | null {
  const plain = plainText(text)
  const found = findQuote(plain, selector)
  if (!found || plain === text) return found
  return { start: storedPlace(text, found.start), end: storedPlace(text, found.end) }
}

function findQuote(text: string, selector: QuoteSelector): Span | null {
  const exact = plainText(selector.exact)
  if (exact === '') return null
  const [before, after] = [plainText(selector.prefix ?? ''), plainText(selector.suffix ?? '')]
  const context = before.length + after.length
  let best: (Span & { likeness: number }) | null = null
  for (const { start, end } of occurrences(text, exact)) {
    const common =
      commonEnd(text.slice(Math.max(0, start - before.length), start), before) +
      commonStart(text.slice(end, end + after.length), after)
    const likeness = context === 0 ? 1 : common / context
    if (!best || likeness > best.likeness) best = { start, end, likeness }
  }
  if (!best || (exact.length < TELLING && best.likeness < ENOUGH)) return null
  return { start: best.start, end: best.end }
}
