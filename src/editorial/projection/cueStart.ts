const WORD = /[\p{L}\p{N}]/u
const BREAK = '\n\n'

/** Whether the letters from `start` to `end` are whole words of the text. */
const areWords = (text: string, start: number, end: number): boolean =>
  !WORD.test(text[start - 1] ?? '') && !WORD.test(text[end] ?? '')

/** How far the letters from `start` to `end` are from a span; 0 inside it. */
const away = (start: number, end: number, span: { start: number; end: number }): number =>
  Math.max(0, span.start - end, start - span.end)

/**
 * Where the words that tell who speaks begin in the text of a field (UTF-16 code units), given the words they tell it of. The
 * newsroom keeps the words of a cue and not their place, so it is looked for: as whole words, letter by letter, in the paragraphs
 * that the span touches, and the nearest counts (of two equally near the later, as a verb stands in Turkish). Null where it is not
 * there: a cue may be implied, or stand in another paragraph. Linear in those paragraphs.
 */
export function cueStart(
  text: string,
  cue: string | null,
  span: { start: number; end: number },
): number | null {
  const sought = cue?.trim() ?? ''
  if (sought === '') return null
  const before = text.lastIndexOf(BREAK, Math.max(0, span.start - BREAK.length))
  const from = before === -1 || span.start < BREAK.length ? 0 : before + BREAK.length
  const after = text.indexOf(BREAK, span.end)
  const until = after === -1 ? text.length : after
  let nearest: number | null = null
  let least = Infinity
  for (let at = text.indexOf(sought, from); at !== -1 && at + sought.length <= until;) {
    const end = at + sought.length
    const distance = away(at, end, span)
    if (areWords(text, at, end) && distance <= least) [nearest, least] = [at, distance]
    at = text.indexOf(sought, end)
  }
  return nearest
}
