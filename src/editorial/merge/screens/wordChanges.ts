import { diffComm } from 'node-diff3'

import type { Piece } from '../pieces'

type WordChange = { kind: 'same' | 'added' | 'removed'; words: string }

/** A comparison takes time with the product of the lengths; of more, all that was is shown as gone. */
const MOST_PAIRS = 4_000_000

const whole = (kind: 'added' | 'removed', words: string): WordChange[] =>
  words === '' ? [] : [{ kind, words }]

/** The words of a text compared with another one: what stayed, what came, what went; in reading order. */
export function wordChanges(before: string, after: string): WordChange[] {
  const wordsOf = (text: string): string[] => text.match(/\s+|\S+/gu) ?? []
  const [was, is] = [wordsOf(before), wordsOf(after)]
  if (was.length * is.length > MOST_PAIRS) {
    return [...whole('removed', before), ...whole('added', after)]
  }
  return diffComm(was, is).flatMap((part): WordChange[] => {
    if (part.common) return [{ kind: 'same', words: part.common.join('') }]
    const [gone, come] = [part.buffer1.join(''), part.buffer2.join('')]
    return [
      ...(gone === '' ? [] : [{ kind: 'removed' as const, words: gone }]),
      ...(come === '' ? [] : [{ kind: 'added' as const, words: come }]),
    ]
  })
}

type Stretch<T> = { quiet: boolean; pieces: Piece<T>[] }

/** Pieces in order, in stretches of those nobody changed (quiet) and the others. */
export function stretches<T>(pieces: readonly Piece<T>[]): Stretch<T>[] {
  const out: Stretch<T>[] = []
  for (const piece of pieces) {
    const quiet = piece.merged?.by === 'nobody'
    const last = out.at(-1)
    if (last && last.quiet === quiet) last.pieces.push(piece)
    else out.push({ quiet, pieces: [piece] })
  }
  return out
}
