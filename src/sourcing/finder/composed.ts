import type { Place } from './types'

const CLUSTER = /\P{M}\p{M}*|\p{M}+/gu

/**
 * A text with its letters composed (NFC), and how to come back: `from` takes an offset of the composed text to the one of the text as given,
 * `to` the other way. Letters that were taken apart (a macOS file) are read as anybody else’s.
 */
export function composed(text: string): {
  text: string
  from: (at: number) => number
  to: (at: number) => number
} {
  if (text.normalize('NFC') === text) return { text, from: (at) => at, to: (at) => at }
  const [back, forth]: [number[], number[]] = [[], []]
  const parts: string[] = []
  let length = 0
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    const short = cluster.normalize('NFC')
    for (let at = 0; at < cluster.length; at += 1) forth[index + at] = length
    for (let at = 0; at < short.length; at += 1) back[length + at] = index
    parts.push(short)
    length += short.length
  }
  back[length] = text.length
  forth[text.length] = length
  return {
    text: parts.join(''),
    from: (at) => back[at] ?? text.length,
    to: (at) => forth[at] ?? length,
  }
}

/** A place of the composed text in the text as given, with its words there. */
export const printedAt = <P extends Place>(
  place: P,
  given: string,
  from: (at: number) => number,
): P & { quote: string } => {
  const [start, end] = [from(place.start), from(place.end)]
  return { ...place, start, end, quote: given.slice(start, end) }
}
