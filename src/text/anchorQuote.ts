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

/**
 * Finds the words a comment is about (W3C TextQuoteSelector, Web Annotation Data Model §4.2.4) in the text as it is now:
 * UTF-16 offsets, or null when they are gone (the comment is orphaned, not lost). Of several places the one whose
 * surroundings look most like the old ones, the first among equals; a short quote without any of them is not it.
 */
export function anchorQuote(text: string, { exact, prefix, suffix }: QuoteSelector): Span | null {
  if (exact === '') return null
  const [before, after] = [prefix ?? '', suffix ?? '']
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
