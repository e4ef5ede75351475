'use client'
import { memo } from 'react'

import { useWords } from '@/src/editorial/admin/useWords'
import type { Card } from '../card'
import { sentenceWords } from './cardWords'

const VOICES = { n: 'named', h: 'hedge', o: 'house', u: 'open' } as const
type Letter = keyof typeof VOICES
const LETTERS = Object.keys(VOICES) as Letter[]

/** Where the pieces of one voice stand along the strip, as a mask over its pattern; null where it has none. */
export function maskOf(strip: string, letter: Letter): string | null {
  const pieces = [...strip.matchAll(/([nhou])(\d+)/g)].map(([, voice, length]) => ({
    ...{ voice, length: Number(length) },
  }))
  const whole = pieces.reduce((sum, { length }) => sum + length, 0)
  if (!pieces.some(({ voice }) => voice === letter)) return null
  let at = 0
  const stops = pieces.flatMap(({ voice, length }) => {
    const from = `${((at / whole) * 100).toFixed(2)}%`
    at += length
    const to = `calc(${((at / whole) * 100).toFixed(2)}% - 1.5px)`
    return voice === letter ? [`#0000 ${from}`, `#000 ${from} ${to}`, `#0000 ${to}`] : []
  })
  return `linear-gradient(90deg, ${stops.join(', ')})`
}

/**
 * One piece a sentence, as in the foot of the text; words say the same to who does not see it. Four elements and not one a piece:
 * a page of rows has thousands of sentences.
 */
export const Strip = memo(function Strip({ card }: { card: Card }) {
  const { say } = useWords()
  const { strip } = card
  if (!strip) return <span className="kunye-desk__strip" />
  const words = say(sentenceWords(card))
  return (
    <span aria-label={words} className="kunye-desk__strip" role="img" title={words}>
      {LETTERS.map((letter) => {
        const maskImage = maskOf(strip, letter)
        return maskImage && <i data-voice={VOICES[letter]} key={letter} style={{ maskImage }} />
      })}
    </span>
  )
})
