import type { Given, ReadSentence } from './Bare'
import { contentWords } from './contentWords'

/**
 * The words of content of a hedged claim, by their first letters, without those that hedge it. Of a Turkish participle (“çaldığı iddia edilen X yakalandı”) what
 * stands before it is the claim: that X was caught nobody doubts.
 */
export function claimed({ language }: Given, sentence: ReadSentence): Set<string> {
  const { attributions, tokens, start } = sentence
  return contentWords({
    tokens: tokens.filter((token) =>
      attributions.every(({ cueStart, cue, cueClass }) => {
        const from = cueStart - start
        if (token.end <= from) return true
        return (
          !(language === 'tr' && cueClass === 'participial') && token.start >= from + cue.length
        )
      }),
    ),
  })
}
