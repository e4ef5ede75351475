import { hopKey, hopKeys, hopsOf } from '@/src/language/hops'
import { idOf } from '@/src/language/ids'
import { spansOf } from '@/src/language/richText/spans'
import { readBody } from '@/src/language/richText/readBody'
import { blocksOf } from '@/src/language/richText/toText'
import type { Article } from '@/src/payload-types'
import type { SourcedArticle, SourcedAttribution, SourcedClaim } from '@/src/sourcing/types'

type Row = NonNullable<Article['attributions']>[number]
type Span = { start: number; end: number }
const ids = (values: readonly unknown[] | null | undefined): string[] =>
  (values ?? []).map(idOf).filter((id): id is string => id !== null)

const marksIn = (article: Partial<Article>): Map<string, Span> =>
  new Map(spansOf(article.body).map(({ id, start, end }) => [id, { start, end }]))

/** Headline and dek rows carry no mark and cover their field; body rows stand where their mark stands. */
const spanOf = (article: Partial<Article>, row: Row, marks: Map<string, Span>): Span | null => {
  if (row.field === 'headline' || row.field === 'dek') {
    return { start: 0, end: article[row.field]?.length ?? 0 }
  }
  return marks.get(row.id ?? '') ?? null
}

/** The rows of an article that stand on at least one letter of it. Pure. */
export function rowsWithWords(article: Partial<Article>): Row[] {
  const marks = marksIn(article)
  return (article.attributions ?? []).filter((row) => {
    const span = spanOf(article, row, marks)
    return span !== null && span.end > span.start
  })
}

const attribution = (row: Row, span: Span | null): SourcedAttribution => ({
  id: row.id ?? '',
  claim: row.claim || null,
  field: row.field ?? 'body',
  mode: row.mode ?? 'houseVoice',
  source: idOf(row.source),
  speaker: idOf(row.speaker),
  via: hopKeys(row.via),
  origin: hopKey(row.origin),
  originUnnamed: row.originUnnamed === true,
  cue: row.cue?.text || null,
  cueClass: row.cue?.class ?? 'none',
  form: row.form ?? 'indirect',
  stance: row.stance ?? 'asserts',
  groundRules: row.groundRules ?? 'onRecord',
  hasEvidence: (row.evidence ?? []).some(({ url, archivedUrl, originalQuote }) =>
    Boolean(url || archivedUrl || originalQuote),
  ),
  evidence: (row.evidence ?? []).map(({ url, archivedUrl, originalQuote, originalLanguage }) => ({
    hasLink: Boolean(url || archivedUrl),
    quote: originalQuote || null,
    language: originalLanguage || null,
  })),
  isOnFile: row.documentOnFile?.onFile === true,
  speakerRole: row.speakerRole || null,
  saidAt: row.saidAt || null,
  span,
})

type Quantity = NonNullable<Article['claims']>[number]['quantity']

/** A number that a claim is about, or null where it is about none. */
const quantityOf = (quantity: Quantity): SourcedClaim['quantity'] =>
  typeof quantity?.value === 'number'
    ? { value: quantity.value, unit: quantity.unit || null, of: quantity.of || null }
    : null

/** Where pull quotes stand; no key for an article without one, which is most. */
const pullQuotesIn = (article: Partial<Article>): Pick<SourcedArticle, 'pullQuotes'> => {
  const quotes = blocksOf(article.body).filter(({ kind }) => kind === 'pullQuote')
  if (quotes.length === 0) return {}
  return { pullQuotes: quotes.map(({ start, text }) => ({ start, end: start + text.length })) }
}

/** The stored (or about to be stored) article as the sourcing checks and the publication see it. Pure. */
export function sourcedArticle(article: Partial<Article>): SourcedArticle {
  const marks = marksIn(article)
  const rows = article.attributions ?? []
  const rowIds = new Set(rows.map(({ id }) => id))
  return {
    language: article.language ?? 'tr',
    headline: article.headline ?? '',
    dek: article.dek ?? '',
    body: readBody(article.body).text,
    claims: (article.claims ?? []).map((claim) => ({
      id: claim.id ?? '',
      text: claim.text ?? '',
      kind: claim.kind ?? 'fact',
      seriousness: claim.seriousness ?? 'none',
      status: claim.verification?.status ?? 'unverified',
      persons: ids(claim.persons),
      organisations: ids(claim.organisations),
      legalStage: claim.legalStage ?? null,
      quantity: quantityOf(claim.quantity),
      events: ids(claim.events),
    })),
    attributions: rows.map((row) => attribution(row, spanOf(article, row, marks))),
    orphanMarks: [...marks]
      .filter(([id]) => !rowIds.has(id))
      .map(([id, span]) => ({ id, ...span })),
    ...pullQuotesIn(article),
    replies: (article.replies ?? []).map((reply) => ({
      person: idOf(reply.person),
      organisation: reply.organisation || null,
      organisationSource: idOf(reply.organisationSource),
    })),
    dismissed: (article.dismissals ?? []).map(({ quote }) => quote),
    bylines: (article.bylines ?? []).flatMap(({ name }) => (name ? [name] : [])),
    isSigned: (article.bylines ?? []).some(
      ({ name, person, user }) => Boolean(name) || idOf(person ?? user) !== null,
    ),
  }
}

type Named = { persons: string[]; sources: string[]; events: string[] }

const distinctIds = (values: readonly unknown[]): string[] => [
  ...new Set(values.map(idOf).filter((id): id is string => id !== null)),
]

/** Everybody and everything an article names: by its claims, its attributions and its pins. Pure. */
export function namedEntities(article: Partial<Article>): Named {
  const claims = article.claims ?? []
  const rows = article.attributions ?? []
  const hops = rows.flatMap(({ via, origin }) => [...hopKeys(via), hopKey(origin)])
  return {
    persons: distinctIds([
      ...claims.flatMap(({ persons }) => persons ?? []),
      ...rows.map(({ speaker }) => speaker),
      ...hopsOf('persons', hops),
      ...(article.pinned?.persons ?? []),
    ]),
    sources: distinctIds([
      ...claims.flatMap(({ organisations }) => organisations ?? []),
      ...rows.flatMap(({ source, saidTo }) => [source, saidTo]),
      ...hopsOf('sources', hops),
      ...(article.pinned?.sources ?? []),
    ]),
    events: distinctIds([
      ...claims.flatMap(({ events }) => events ?? []),
      ...(article.pinned?.events ?? []),
    ]),
  }
}
