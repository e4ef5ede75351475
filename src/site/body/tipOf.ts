import type { Words } from '../words'
import type { Numbered } from './numberAttributions'
import { whoSays } from './whoSays'

/**
 * The note shown beside words, as plain text: each speaker once, and under it what is claimed.
 * Lines are separated by "\n".
 */
export function tipOf(attributions: readonly Numbered[], words: Words): string {
  const bySpeaker = new Map<string, string[]>()
  for (const attribution of attributions) {
    const who = whoSays(attribution, words)
    bySpeaker.set(who, [...(bySpeaker.get(who) ?? []), attribution.claim.text])
  }
  return [...bySpeaker]
    .map(([who, claims]) => [who, ...claims.map((claim) => `· ${claim}`)].join('\n'))
    .join('\n')
}
