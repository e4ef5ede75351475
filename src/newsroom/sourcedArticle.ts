import { spansOf } from '@/src/lexical/spansOf'
import { toText } from '@/src/lexical/toText'
import type { Article } from '@/src/payload-types'
import type { SourcedArticle, SourcedAttribution } from '@/src/sourcing/types'
import { idOf } from '@/src/workflow/idOf'

type Row = NonNullable<Article['attributions']>[number]
type Span = { start: number; end: number }
const ids = (values: readonly unknown[] | null | undefined): string[] =>
  (values ?? []).map(idOf).filter((id): id is string => id !== null)

/** Headline and dek rows carry no mark and cover their field; body rows stand where their mark stands. */
const spanOf = (row: Row, lengths: Record<string, number>, marks: Map<string, Span>) => {
  if (row.field === 'headline' || row.field === 'dek') {
    return { start: 0, end: lengths[row.field] ?? 0 }
  }
  return marks.get(row.id ?? '') ?? null
}

const attribution = (row: Row, span: Span | null): SourcedAttribution => ({
  id: row.id ?? '',
  claim: row.claim || null,
  field: row.field ?? 'body',
  mode: row.mode ?? 'houseVoice',
  source: idOf(row.source),
  speaker: idOf(row.speaker),
  via: ids(row.via),
  origin: idOf(row.origin),
  originUnnamed: row.originUnnamed === true,
  cue: row.cue?.text || null,
  cueClass: row.cue?.class ?? 'none',
  form: row.form ?? 'indirect',
  stance: row.stance ?? 'asserts',
  groundRules: row.groundRules ?? 'onRecord',
  hasEvidence: (row.evidence ?? []).some(({ url, archivedUrl, originalQuote }) =>
    Boolean(url || archivedUrl || originalQuote),
  ),
  span,
})

/** The stored (or about to be stored) article as the sourcing checks and the publication see it. Pure. */
export function sourcedArticle(article: Partial<Article>): SourcedArticle {
  const headline = article.headline ?? ''
  const dek = article.dek ?? ''
  const marks = new Map(spansOf(article.body).map(({ id, start, end }) => [id, { start, end }]))
  const rows = article.attributions ?? []
  const rowIds = new Set(rows.map(({ id }) => id))
  const lengths = { headline: headline.length, dek: dek.length }
  return {
    language: article.language ?? 'tr',
    headline,
    dek,
    body: toText(article.body),
    claims: (article.claims ?? []).map((claim) => ({
      id: claim.id ?? '',
      text: claim.text ?? '',
      kind: claim.kind ?? 'fact',
      seriousness: claim.seriousness ?? 'none',
      status: claim.verification?.status ?? 'unverified',
      persons: ids(claim.persons),
      events: ids(claim.events),
    })),
    attributions: rows.map((row) => attribution(row, spanOf(row, lengths, marks))),
    orphanMarks: [...marks]
      .filter(([id]) => !rowIds.has(id))
      .map(([id, span]) => ({ id, ...span })),
    replies: (article.replies ?? []).map((reply) => ({
      person: idOf(reply.person),
      organisation: reply.organisation || null,
    })),
  }
}
