import { isDeepStrictEqual } from 'node:util'

import { sourcedArticle } from '@/src/newsroom/sourcedArticle'
import type { Article } from '@/src/payload-types'
import { alignAttributions } from '@/src/sourcing/alignAttributions'
import { numbersIn } from '@/src/sourcing/numbersIn'
import { quotationsIn } from '@/src/sourcing/quotationsIn'
import type { SourcedArticle } from '@/src/sourcing/types'
import { wordsOf } from '@/src/sourcing/wordsOf'
import { canonicalContent } from '@/src/workflow/canonicalContent'
import { attributionChanged, type PlacedRow } from './attributionChanged'
import { printedNames } from './printedNames'
import { quantityWordsIn } from './quantityWordsIn'

export type MajorChange =
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
  content: canonicalContent({ ...article }),
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
