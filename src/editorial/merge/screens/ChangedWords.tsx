'use client'

import { wordChanges } from './wordChanges'

/** A text with what came and what went marked, also without colour: underlined and struck through. */
export function ChangedWords({ before, after }: { before: string; after: string }) {
  return wordChanges(before, after).map(({ kind, words }, index) => {
    if (kind === 'added') return <ins key={index}>{words}</ins>
    if (kind === 'removed') return <del key={index}>{words}</del>
    return <span key={index}>{words}</span>
  })
}
