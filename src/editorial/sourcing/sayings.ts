import { idOf } from '@/src/language/ids'
import type { Article } from '@/src/payload-types'
import type { AttributionField, AttributionMode, Form, Stance } from '@/src/sourcing/vocabulary'

type Row = NonNullable<Article['attributions']>[number]

/** One attribution of a claim as the register keeps it: who says it, how, and on which words of the article (`id`, `field`). */
export type Saying = {
  /** Of the attribution's row in the article, and of its mark in the text. */
  id: string
  /** Ids of records that exist; null where none is named. */
  speaker: string | null
  source: string | null
  mode: AttributionMode
  form: Form
  stance: Stance
  field: AttributionField
  /** The reporting words as printed; '' where there are none. */
  cue: string
  /** When it was said, as far as is known (EDTF); '' where nothing is. */
  saidAt: string
}

/** What a row of the claim register knows of who said it, when and where. */
export type SayingsOfClaim = {
  /** Ids of the persons who are named as speaking, in the order of the rows. */
  speakers: string[]
  said: Saying[]
  section: string | null
  /** ISO instant by which the register is ordered: when the article was first printed, else begun. */
  at: string
}

/** A row longer than this of one claim is nobody's writing; the register stays of a size. */
const MOST = 50
/** Of an article that nobody knows the age of. */
const UNKNOWN = new Date(0).toISOString()

const sayingOf = (row: Row, existing: Existing): Saying => {
  const known = (kind: keyof Existing, value: unknown) => {
    const id = idOf(value)
    return id !== null && existing[kind].has(id) ? id : null
  }
  return {
    id: row.id ?? '',
    speaker: known('persons', row.speaker),
    source: known('sources', row.source),
    mode: row.mode ?? 'houseVoice',
    form: row.form ?? 'indirect',
    stance: row.stance ?? 'asserts',
    field: row.field ?? 'body',
    cue: row.cue?.text ?? '',
    saidAt: row.saidAt ?? '',
  }
}

type Existing = Readonly<Record<'persons' | 'sources', { has(id: string): boolean }>>

/**
 * Who says each claim of an article as it stands, by the claim's id. `existing`: ids of records there are; a name that leads
 * nowhere counts as none. Pure.
 */
export function sayingsOf(
  article: Partial<Article>,
  existing: Existing,
): (claim: string) => SayingsOfClaim {
  const byClaim = new Map<string, Saying[]>()
  for (const row of article.attributions ?? []) {
    if (!row.claim) continue
    const rows = byClaim.get(row.claim) ?? []
    if (rows.length < MOST) byClaim.set(row.claim, [...rows, sayingOf(row, existing)])
  }
  const begun = article.printedAt ?? article.createdAt
  const of = {
    section: idOf(article.section),
    at: begun ? new Date(begun).toISOString() : UNKNOWN,
  }
  return (claim) => {
    const said = byClaim.get(claim) ?? []
    const speakers = said.flatMap(({ speaker }) => (speaker === null ? [] : [speaker]))
    return { speakers: [...new Set(speakers)], said, ...of }
  }
}
