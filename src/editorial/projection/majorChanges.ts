import { isDeepStrictEqual } from 'node:util'

import { sourcedArticle } from '@/src/editorial/sourcing/sourcedArticle'
import { hopKey, hopKeys } from '@/src/language/hops'
import { idOf } from '@/src/language/ids'
import type { Article } from '@/src/payload-types'
import { alignAttributions } from '@/src/sourcing/alignAttributions'
import { diffAttributions } from '@/src/sourcing/diffAttributions'
import { diffSentences, type VersionText } from '@/src/sourcing/edits/diffSentences'
import { isSameWording } from '@/src/sourcing/edits/isSameWording'
import type { MeaningChangeKind } from '@/src/sourcing/edits/MeaningChange'
import type { SourcedArticle } from '@/src/sourcing/types'
import { wordsOf } from '@/src/sourcing/wordsOf'
import { canonicalContent } from '@/src/workflow/content'
import { MAJOR_CHANGES, type MajorChange } from '@/src/workflow/majorChanges'

type Version = { article: Article; sourced: SourcedArticle; content: Record<string, unknown> }

const versionOf = (article: Article): Version => ({
  article,
  sourced: sourcedArticle(article),
  content: canonicalContent(article),
})

const HEADLINES = ['headline', 'seoTitle', 'socialTitle'] as const
const SIGNS = /["“”„«»‹›'‘’‚ʼ`´\u200b\u00ad\ufeff]/gu

/** A headline without what may be mended in it: blanks, quotation marks, apostrophes, the form of its letters. */
const headlineOf = (text: string | null | undefined): string =>
  (text ?? '')
    .normalize('NFC')
    .replace(SIGNS, '')
    .replace(/\s+/gu, ' ')
    .replace(/ (?=[.,:;!?…])/gu, '')
    .trim()

const paragraphs = (field: VersionText[number]['field'], text: string): VersionText =>
  text
    .split('\n\n')
    .map((one) => ({ field, text: one }))
    .filter((one) => one.text.trim() !== '')

/** What readers are told in sentences, beside the headlines and the backstory. */
const textOf = ({ sourced }: Version): VersionText => [
  ...paragraphs('dek', sourced.dek),
  ...paragraphs('body', sourced.body),
]

/** What changed in the rows: in who answers for it and how firmly, else in anything that a row tells. */
function rowChanges(before: Version, after: Version, names: readonly string[]): MajorChange[] {
  const found: MajorChange[] = diffAttributions(before.sourced, after.sourced).map(
    ({ kind }) => kind,
  )
  const { language } = after.sourced
  const [were, are] = [before, after].map(({ article }) => rowsById(article))
  for (const { old, now } of alignAttributions(
    before.sourced.attributions,
    after.sourced.attributions,
  )) {
    const [was, is] = [were?.get(old?.id ?? ''), are?.get(now?.id ?? '')]
    if (!old || !now || !was || !is) continue
    const isSame =
      told(was) === told(is) &&
      isSameWording(was.cue?.text ?? '', is.cue?.text ?? '', language) &&
      isSameWording(wordsOf(before.sourced, old), wordsOf(after.sourced, now), language, names)
    if (!isSame) found.push('attributions')
  }
  return found
}

/** In a backstory anything may be told, but for what counts as said, as a number or as a name. */
const backstoryChanges = (
  before: Version,
  after: Version,
  names: readonly string[],
): MeaningChangeKind[] =>
  diffSentences(
    paragraphs('body', before.article.backstory ?? ''),
    paragraphs('body', after.article.backstory ?? ''),
    after.sourced.language,
    names,
  )
    .map(({ kind }) => kind)
    .filter((kind) => kind !== 'wordingAltered')

/**
 * What changed between two versions that a minor edit may not change: a headline (but for blanks, quotation marks, apostrophes and the form of its
 * letters), a claim, a reply, who says what and how firmly, a quotation, a number, a name, what a sentence tells (see `diffSentences`). Each once, in the
 * order of `MAJOR_CHANGES`; empty: whatever else changed may be `minor`. `names` are all known spellings of the persons and
 * sources named. Pure; it sees words, not meaning, so an editor still answers for calling it minor.
 */
export function majorChangesBetween(
  published: Article,
  working: Article,
  names: readonly string[],
): MajorChange[] {
  const before = versionOf(published)
  const after = versionOf(working)
  const differs = (field: string) => !isDeepStrictEqual(before.content[field], after.content[field])
  const found = new Set<MajorChange>([
    ...rowChanges(before, after, names),
    ...diffSentences(textOf(before), textOf(after), after.sourced.language, names).map(
      ({ kind }) => kind,
    ),
    ...backstoryChanges(before, after, names),
  ])
  if (HEADLINES.some((field) => headlineOf(published[field]) !== headlineOf(working[field])))
    found.add('headline')
  if (differs('claims')) found.add('claims')
  if (differs('replies')) found.add('replies')
  return MAJOR_CHANGES.filter((change) => found.has(change))
}

type Row = NonNullable<Article['attributions']>[number]

const rowsById = (article: Article): Map<string, Row> =>
  new Map((article.attributions ?? []).map((row) => [row.id ?? '', row]))

/** Everything a row says but its id and the words of its cue: a mark taken off and set again is no change to a reader. */
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
