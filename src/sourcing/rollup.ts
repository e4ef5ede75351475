import { claimRegister } from './claimRegister'
import { distinctNamed } from './distinctNamed'
import { independentOrigins } from './independentOrigins'
import { namedSentenceShare } from './namedSentenceShare'
import { rowsByClaim } from './rowsByClaim'
import { soleSources } from './soleSources'
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
