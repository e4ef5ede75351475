import type { SourcedArticle, SourcedAttribution } from '../types'
import { wordsOf } from '../wordsOf'

// “İ” is no capital “i” to a pattern that ignores case.
const RUMOURS =
  /(?<!\p{L})(?:[iİ]dd[iİ]a|söylent[iİ]|ded[iİ]kodu|r[iİ]vayet)\p{L}{0,12} göre|(?<!\p{L})(?:rumou?rs|reports) (?:say|suggest|have it)/iu
const MANY =
  /(?<!\p{L})(?:kaynaklar(?:ı|a göre|dan|ca)?|çevreler(?:i|e göre|den|ce)?|kulisler(?:de|e göre|den)?|sources|insiders)(?!\p{L})/iu

/** The words by which a row speaks of many without a name: “iddialara göre”, “kaynaklar”, “sources”; null where it does not. */
export const ofMany = (article: SourcedArticle, row: SourcedAttribution): string | null => {
  if (row.mode !== 'agentlessHedge' && row.mode !== 'maskedSource') return null
  const cue = row.cue ?? ''
  const inCue = RUMOURS.exec(cue) ?? MANY.exec(cue)
  if (inCue) return inCue[0]
  // What a hedge tells of may be the sources of a river.
  return row.mode === 'maskedSource' ? (MANY.exec(wordsOf(article, row))?.[0] ?? null) : null
}
