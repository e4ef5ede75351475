import { rowsWithWords } from '@/src/editorial/sourcing/sourcedArticle'
import { hopKey, hopKeys, hopsOf } from '@/src/language/hops'
import { idOf } from '@/src/language/ids'
import { fold } from '@/src/language/text/letters'
import type { Article, Source } from '@/src/payload-types'
import { sentenceTokens } from '@/src/sourcing/spelling/tokens'
import type { NamedRecords } from './types'

type Row = NonNullable<Article['attributions']>[number]

/** Who may not be told: by the row's mode, by the kind of its source, or by what was agreed with them. */
const isMasked = (row: Row, records: NamedRecords): boolean => {
  const source = records.sources.get(idOf(row.source) ?? '')
  const agreed = row.groundRules ?? 'onRecord'
  return (
    row.mode === 'maskedSource' || agreed !== 'onRecord' || (source ? !isNameable(source) : false)
  )
}

/** Whom of those the words came by may stay: an outlet; a person may be the one who is not to be told. */
const isOutlet = (hop: unknown): boolean => hopsOf('persons', [hopKey(hop)]).length === 0

/** The source stays on the row, to count origins and to find its label; nothing else may point at a person. */
const masked = (row: Row): Row => ({
  ...row,
  via: (row.via ?? []).filter(isOutlet),
  origin: isOutlet(row.origin) ? row.origin : null,
  mode: 'maskedSource',
  speaker: null,
  speakerRole: null,
  saidAt: null,
  evidence: [],
})

/**
 * An article with only the attributions that the public may see, masked where the source may not be told: by mode,
 * by the source's kind, or by ground rules other than "on the record". Rows without words in the text or without a
 * claim of this article, and whatever is off the record, are left out. Pure.
 */
export function shownArticle(article: Article, records: NamedRecords): Article {
  const claims = new Set((article.claims ?? []).map(({ id }) => id))
  const rows = rowsWithWords(article)
    .filter(({ claim, groundRules }) => claim && claims.has(claim) && groundRules !== 'offRecord')
    .map((row) => (isMasked(row, records) ? masked(row) : row))
  return { ...article, attributions: rows }
}

/** Whether the public may learn of a source at all: a masked one never gets a card, an id or a document. */
export const isNameable = (source: Source | undefined): source is Source =>
  source !== undefined && source.kind !== 'masked'

export type ShownNames = { persons: string[]; sources: string[]; events: string[] }

const ids = (relations: readonly unknown[]): string[] => [
  ...new Set(relations.map(idOf).filter((id): id is string => id !== null)),
]

/**
 * Whom and what a shown article (see `shownArticle`) names: by claims, rows and pins, in that order. A masked row
 * names neither its source nor its speaker, and a pin cannot name them for it. Pure.
 */
export function shownNames(original: Article, shown: Article): ShownNames {
  const claims = shown.claims ?? []
  const rows = shown.attributions ?? []
  const naming = rows.filter(({ mode }) => mode !== 'maskedSource')
  const hiddenIn = new Set(rows.filter(({ mode }) => mode === 'maskedSource').map(({ id }) => id))
  const hidden = new Set(
    (original.attributions ?? [])
      .filter(({ id, groundRules }) => hiddenIn.has(id) || groundRules === 'offRecord')
      .flatMap(({ source, speaker, via, origin }) => [
        ...ids([source, speaker]),
        ...hopsOf('persons', [...hopKeys(via), hopKey(origin)]),
      ]),
  )
  const hops = rows.flatMap(({ via, origin }) => [...hopKeys(via), hopKey(origin)])
  const pinned = (relations: readonly unknown[] | null | undefined): string[] =>
    ids(relations ?? []).filter((id) => !hidden.has(id))
  return {
    persons: ids([
      ...claims.flatMap(({ persons }) => persons ?? []),
      ...naming.map(({ speaker }) => speaker),
      ...hopsOf('persons', hops),
      ...pinned(shown.pinned?.persons),
    ]),
    sources: ids([
      ...naming.map(({ source }) => source),
      ...hopsOf('sources', hops),
      ...claims.flatMap(({ organisations }) => organisations ?? []),
      ...pinned(shown.pinned?.sources),
    ]),
    events: ids([...claims.flatMap(({ events }) => events ?? []), ...(shown.pinned?.events ?? [])]),
  }
}

/**
 * The names a text prints, each time it prints them, folded: words with a capital that their place does not ask for,
 * words with an apostrophe and a suffix, and the words of `known` names wherever they stand.
 */
export function printedNames(text: string, known: readonly string[]): string[] {
  const knownWords = new Set(known.flatMap((name) => fold(name).split(' ')).filter(Boolean))
  return sentenceTokens(text)
    .filter(({ isCapitalised }) => isCapitalised)
    .map((token) => ({ ...token, key: fold(token.word) }))
    .filter((token) => token.suffixed || !token.capitalIsOwed || knownWords.has(token.key))
    .map(({ key }) => key)
}
