import { splitSentences } from '@/src/language/text/sentences'
import { claimRegister, type RegisteredClaim, rowsByClaim } from './claimRegister'
import { distinctNamed, independentOrigins, namedOf } from './origins'
import type { Rollup, SourcedArticle } from './types'

/** The article's sourcing in numbers; what each number counts is said at `Rollup`. */
export const rollup = (article: SourcedArticle): Rollup => {
  const register = claimRegister(article)
  const byClaim = rowsByClaim(article)
  const uncorroborated = article.claims.filter(
    ({ seriousness, status }, index) =>
      seriousness === 'criminal' &&
      status !== 'corroborated' &&
      status !== 'verified' &&
      (register[index]?.independentOrigins ?? 0) < 2,
  )
  const houseVoice = [...byClaim.values()].filter(
    (rows) => rows.length > 0 && rows.every((row) => row.mode === 'houseVoice'),
  )
  return {
    claims: article.claims.length,
    namedSentenceShare: namedSentenceShare(article),
    namedSources: distinctNamed(article.attributions).length,
    independentOrigins: independentOrigins(article.attributions),
    agentless: register.filter((claim) => claim.onlyAgentless).length,
    houseVoice: houseVoice.length,
    singleSource: register.filter((claim) => claim.namedSources === 1).length,
    criminalUncorroborated: uncorroborated.length,
    soleSources: soleSources(register),
  }
}

/**
 * The share (0–1) of the body's sentences that a row naming a source or a speaker touches.
 * A body without sentences has a share of 0.
 */
export const namedSentenceShare = (
  article: Pick<SourcedArticle, 'body' | 'language' | 'attributions'>,
): number => {
  const sentences = splitSentences(article.body, article.language)
  if (sentences.length === 0) return 0
  const spans = article.attributions.flatMap((row) =>
    row.field === 'body' && row.span && namedOf(row) ? [row.span] : [],
  )
  const named = sentences.filter((sentence) =>
    spans.some((span) => span.start < sentence.end && span.end > sentence.start),
  )
  return named.length / sentences.length
}

/** Who alone stands behind how many claims: most claims first, then by first appearance. */
const soleSources = (register: readonly RegisteredClaim[]): Rollup['soleSources'] => {
  const counts = new Map<string, Rollup['soleSources'][number]>()
  for (const { soleSource, soleSpeaker } of register) {
    const source = soleSource ?? soleSpeaker
    if (!source) continue
    const kind = soleSource ? 'source' : 'speaker'
    const entry = counts.get(`${kind}:${source}`) ?? { kind, source, claims: 0 }
    counts.set(`${kind}:${source}`, { ...entry, claims: entry.claims + 1 })
  }
  return [...counts.values()].sort((a, b) => b.claims - a.claims)
}
