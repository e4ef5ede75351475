import { LRUCache } from 'lru-cache'

import { isObject } from '@/src/language/isObject'
import { type Sentence, stripOf } from '@/src/sourcing/stripOf'
import type { Card } from './card'

export type Strip = Pick<Card, 'strip' | 'sentences'>

/** A longer text is not cut into sentences for a card: its strip would say nothing at that width. */
export const MOST_WORDS = 5_000
/** Of more sentences a piece would be too narrow to tell apart: neighbours become one. */
const MOST_PIECES = 40

const LETTERS: Readonly<Record<Sentence['voice'], string>> = {
  ...{ named: 'n', hedge: 'h', house: 'o', open: 'u', unknown: 'u' },
}

/** Sentences → at most forty pieces in their order, each in the voice of most of its letters. */
function piecesOf(sentences: readonly Sentence[]): string {
  const each = Math.ceil(sentences.length / MOST_PIECES)
  const pieces: string[] = []
  for (let at = 0; at < sentences.length; at += each) {
    const lengths = new Map<string, number>()
    let whole = 0
    for (const { start, end, voice } of sentences.slice(at, at + each)) {
      const letter = LETTERS[voice]
      lengths.set(letter, (lengths.get(letter) ?? 0) + end - start)
      whole += end - start
    }
    const [most] = [...lengths].sort(([, a], [, b]) => b - a)
    pieces.push(`${most?.[0] ?? 'u'}${whole}`)
  }
  return pieces.join('')
}

const modesOf = (rows: unknown): Map<string, unknown> =>
  new Map(
    (Array.isArray(rows) ? rows : []).flatMap((row: unknown) =>
      isObject(row) && typeof row.id === 'string' ? [[row.id, row.mode] as const] : [],
    ),
  )

type Text = { body?: unknown; attributions?: unknown; language?: unknown }

/** The strip of a stored text, as its page shows it in the foot, short enough for a card. Pure. */
export function stripFacts({ body, attributions, language }: Text): Strip {
  const sentences = stripOf(body, modesOf(attributions), String(language ?? 'tr'))
  const count = (voice: string) => sentences.filter((one) => LETTERS[one.voice] === voice).length
  return {
    strip: piecesOf(sentences),
    sentences: { all: sentences.length, named: count('n'), open: count('u') },
  }
}

const KEY = Symbol.for('kunye.strips')

/**
 * The strips of texts by id and revision, which every write raises: worked out when a card is shown for the first time, and known
 * to this process from then on. Some hundred bytes each. Each Next layer has its own modules, the process has one memory.
 */
export function keptStrips(): LRUCache<string, Strip> {
  const holder = globalThis as { [KEY]?: LRUCache<string, Strip> }
  return (holder[KEY] ??= new LRUCache({ max: 5_000 }))
}
