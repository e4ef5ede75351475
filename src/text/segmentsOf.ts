type Granularity = 'word' | 'sentence'
type Segment = { index: number; segment: string; isWordLike: boolean }

const made = new Map<string, Intl.Segmenter>()

const segmenter = (language: string, granularity: Granularity): Intl.Segmenter => {
  const key = `${granularity} ${language}`
  const known = made.get(key)
  if (known) return known
  try {
    const fresh = new Intl.Segmenter(language, { granularity })
    made.set(key, fresh)
    return fresh
  } catch {
    return segmenter('tr', granularity)
  }
}

// Intl.Segmenter takes time with the square of the length (a megabyte: minutes), so it is given one
// window after another. A border near the window's end might fall elsewhere in the full text.
const WINDOW = 4096
const MARGIN = 512

/**
 * A text → its words or sentences by UAX #29, in order and without gaps, `index` in UTF-16 code
 * units. A language that is no BCP 47 tag is read as Turkish, the newsroom's own, so that a bad
 * language field cannot stop a save.
 */
export function* segmentsOf(
  text: string,
  language: string,
  granularity: Granularity,
): Generator<Segment> {
  const segments = segmenter(language, granularity)
  let start = 0
  let width = WINDOW
  while (start < text.length) {
    const slice = text.slice(start, start + width)
    const isLast = start + width >= text.length
    let next = 0
    for (const { index, segment, isWordLike = false } of segments.segment(slice)) {
      const end = index + segment.length
      if (!isLast && end > slice.length - MARGIN) break
      yield { index: start + index, segment, isWordLike }
      next = end
    }
    width = next === 0 ? width * 2 : WINDOW
    start = isLast ? text.length : start + next
  }
}
