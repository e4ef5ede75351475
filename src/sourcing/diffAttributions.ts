import { alignAttributions } from './alignAttributions'
import type { AttributionChangeKind } from './AttributionChangeKind'
import { isTypingMistake } from './edits/typingMistake'
import { quotationsOf } from './finder/quotationsOf'
import { numbersIn, wordsOf } from './wordsOf'
import { strengthOf } from './strengthOf'
import type { SourcedArticle, SourcedAttribution } from './types'

export type AttributionChange = {
  kind: AttributionChangeKind
  /** Null for words that no row stands on. */
  attributionId: string | null
  claimId: string | null
  /** What stood there and what stands there now; null where there was or is nothing. */
  was: string | null
  is: string | null
}

const answerable = (row: SourcedAttribution): string =>
  JSON.stringify([row.source, row.speaker, row.via, row.origin, row.originUnnamed])

/** What stands in quotation marks of any kind, in order, with single blanks: other marks are not another quotation. */
const quotedIn = (words: string): string[] =>
  quotationsOf(words, [{ field: 'body', start: 0, end: words.length }]).map(({ start, end }) =>
    words
      .slice(start + 1, end - 1)
      .replace(/\s+/gu, ' ')
      .trim(),
  )

const same = (a: readonly string[], b: readonly string[]): boolean =>
  JSON.stringify(a) === JSON.stringify(b)

/**
 * What happened to who-says-what between two versions of an article, apart from the text diff: rows
 * added and removed; a statement made harder ("iddia etti" → plain statement) or softer; another source,
 * speaker or route; a quotation or a number that no longer reads as it did. One row may change in several
 * ways. Rows are matched by id, an undone and redone row by claim and field (see `alignAttributions`).
 */
export const diffAttributions = (
  before: SourcedArticle,
  after: SourcedArticle,
): AttributionChange[] => {
  const change = (
    kind: AttributionChangeKind,
    row: SourcedAttribution,
    was: string | null,
    is: string | null,
  ): AttributionChange => ({ kind, attributionId: row.id, claimId: row.claim, was, is })

  return alignAttributions(before.attributions, after.attributions).flatMap(({ old, now }) => {
    if (!old) return [change('added', now, null, wordsOf(after, now))]
    if (!now) return [change('removed', old, wordsOf(before, old), null)]
    const was = wordsOf(before, old)
    const is = wordsOf(after, now)
    // A cue that was mistyped is as firm as the same one mended.
    const isMended = old.cue !== null && now.cue !== null && isTypingMistake(old.cue, now.cue)
    const step = strengthOf(now) - strengthOf(isMended ? { ...old, cue: now.cue } : old)
    const found: AttributionChangeKind[] = []
    if (step > 0) found.push('hardened')
    if (step < 0) found.push('softened')
    if (answerable(old) !== answerable(now)) found.push('sourceSwapped')
    // How a letter is composed is no change of what is quoted.
    if (!same(quotedIn(was.normalize('NFC')), quotedIn(is.normalize('NFC'))))
      found.push('quotationAltered')
    // In another order they are the same; what each counts `diffSentences` sees.
    if (!same(numbersIn(was).sort(), numbersIn(is).sort())) found.push('numberAltered')
    return found.map((kind) => change(kind, now, was, is))
  })
}
