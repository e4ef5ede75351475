import { isDeepStrictEqual } from 'node:util'

import { sourcedArticle } from '@/src/editorial/sourcing/sourcedArticle'
import { hopKey, hopKeys } from '@/src/language/hops'
import { idOf } from '@/src/language/ids'
import type { Article } from '@/src/payload-types'
import { alignAttributions } from '@/src/sourcing/alignAttributions'
import { editDistance } from '@/src/sourcing/spelling/editDistance'
import type { SourcedArticle } from '@/src/sourcing/types'
import { numbersIn, quotationsIn, wordsOf } from '@/src/sourcing/wordsOf'
import { canonicalContent } from '@/src/workflow/content'
import { printedNames } from './shownArticle'

type MajorChange =
  | 'headline'
  | 'claims'
  | 'attributions'
  | 'sources'
  | 'quotations'
  | 'numbers'
  | 'names'
  | 'replies'

type Version = { article: Article; sourced: SourcedArticle; content: Record<string, unknown> }

const versionOf = (article: Article): Version => ({
  article,
  sourced: sourcedArticle(article),
  content: canonicalContent(article),
})

const placed = ({ article, sourced }: Version, id: string | undefined): PlacedRow | null => {
  const row = article.attributions?.find((one) => one.id === id)
  const place = sourced.attributions.find((one) => one.id === id)
  return row && place ? { row, quote: wordsOf(sourced, place) } : null
}

const rowsChanged = (before: Version, after: Version): boolean =>
  alignAttributions(before.sourced.attributions, after.sourced.attributions).some(
    ({ old, now }) => {
      const [was, is] = [placed(before, old?.id), placed(after, now?.id)]
      return !was || !is || attributionChanged(was, is)
    },
  )

const sourcesOf = ({ sourced }: Version): string[] =>
  sourced.attributions.flatMap(({ source, via, origin }) =>
    [source, ...via, origin].filter((id) => id !== null),
  )

/** All that readers are told in sentences, beside the headlines. */
const textOf = ({ article, sourced }: Version): string =>
  [sourced.dek, sourced.body, article.backstory ?? ''].join('\n\n')

const quoted = (version: Version): string[] => [
  ...quotationsIn(textOf(version)),
  ...version.sourced.attributions
    .filter(({ form }) => form === 'direct' || form === 'partialQuote')
    .flatMap((row) => quotationsIn(wordsOf(version.sourced, row))),
]

const quantities = (version: Version): string[] => [
  ...numbersIn(textOf(version)),
  ...quantityWordsIn(textOf(version)),
]

const sameBag = (before: readonly string[], after: readonly string[]): boolean =>
  isDeepStrictEqual([...before].sort(), [...after].sort())

/**
 * What changed between two versions that a minor edit may not change: headline, a claim, an attribution or its source,
 * a quotation, a number, a name, a reply. Empty: whatever else changed may be `minor`. `names` are all known spellings
 * of the persons and sources named. Pure; it sees words, not meaning, so an editor still answers for calling it minor.
 */
export function majorChangesBetween(
  published: Article,
  working: Article,
  names: readonly string[],
): MajorChange[] {
  const before = versionOf(published)
  const after = versionOf(working)
  const differs = (field: string) => !isDeepStrictEqual(before.content[field], after.content[field])
  const bagDiffers = (bag: (version: Version) => string[]) => !sameBag(bag(before), bag(after))
  const changed: Record<MajorChange, boolean> = {
    headline: ['headline', 'seoTitle', 'socialTitle'].some(differs),
    claims: differs('claims'),
    attributions: rowsChanged(before, after),
    sources: bagDiffers(sourcesOf),
    quotations: bagDiffers(quoted),
    numbers: bagDiffers(quantities),
    names: bagDiffers((version) => printedNames(textOf(version), names)),
    replies: differs('replies'),
  }
  return (Object.keys(changed) as MajorChange[]).filter((change) => changed[change])
}

type Row = NonNullable<Article['attributions']>[number]
/** A row and the words of the text that it stands on. */
type PlacedRow = { row: Row; quote: string }

/** Everything a row says but its id: a mark taken off and set again is no change to a reader. */
const told = (row: Row): string =>
  JSON.stringify([
    row.claim,
    row.field ?? 'body',
    row.mode,
    idOf(row.source),
    idOf(row.speaker),
    row.speakerRole || null,
    hopKeys(row.via),
    hopKey(row.origin),
    row.originUnnamed === true,
    row.cue?.text || null,
    row.cue?.class ?? 'none',
    row.cue?.implicit === true,
    row.form ?? null,
    row.stance ?? null,
    row.saidAt || null,
    row.groundRules ?? 'onRecord',
    ...(idOf(row.saidTo) === null ? [] : [idOf(row.saidTo)]),
    (row.evidence ?? []).map(({ url, archivedUrl, originalQuote }) => [
      url || null,
      archivedUrl || null,
      originalQuote || null,
    ]),
  ])

/** The cue stood in the words and stands there no more: what was alleged is now said flatly. */
const lostCue = (before: PlacedRow, after: PlacedRow): boolean => {
  const cue = before.row.cue?.text
  return Boolean(cue && before.quote.includes(cue) && !after.quote.includes(cue))
}

/** Whether an attribution says something else than before: who, how, or on which words (but for a mended typo). */
const attributionChanged = (before: PlacedRow, after: PlacedRow): boolean =>
  told(before.row) !== told(after.row) ||
  lostCue(before, after) ||
  !sameWords(before.quote, after.quote)

const SHORTEST_TYPO = 4

const wordsIn = (text: string): string[] =>
  text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

/**
 * Whether two readings of the same words differ by slips of the pen at most: the same number of words, and each pair
 * equal or, in words of four letters and more, one letter apart. So that an attribution may have its typo mended, but
 * "bildirdi" never becomes "bildirmedi". Signs and spaces do not count.
 */
export function sameWords(before: string, after: string): boolean {
  const old = wordsIn(before)
  const fresh = wordsIn(after)
  if (old.length !== fresh.length) return false
  return old.every((word, index) => {
    const other = fresh[index] ?? ''
    if (word === other) return true
    return Math.min(word.length, other.length) >= SHORTEST_TYPO && editDistance(word, other) <= 1
  })
}

/** Without "bir" and "one", which are articles as well. */
const WORDS = [
  'iki|üç|dört|beş|altı|yedi|sekiz|dokuz|on|yirmi|otuz|kırk|elli|altmış|yetmiş|seksen|doksan|yüz|yüzde|bin',
  'milyon|milyar|trilyon|yarım|yarısı|çeyrek|düzine',
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety',
  'hundred|thousand|million|billion|half|dozen|percent',
].join('|')
const QUANTITY = new RegExp(`(?<!\\p{L})(?:${WORDS})(?!\\p{L})|[%$€₺£]`, 'giu')

/** Numbers written as words (Turkish or English) and the signs that make a figure another one: %, ₺, €, $, £. */
export const quantityWordsIn = (text: string): string[] =>
  (text.match(QUANTITY) ?? []).map((word) => word.toLocaleLowerCase('tr'))
