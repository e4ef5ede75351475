import type { Words } from '@/src/language/words'
import type { ElsewhereClaim, Quantity, SourcedPerson } from './records'
import type {
  AttributionField,
  AttributionMode,
  ClaimKind,
  ClaimStatus,
  CueClass,
  Form,
  GroundRule,
  LegalStage,
  Seriousness,
  Stance,
} from './vocabulary'

/**
 * The article as the sourcing checks see it: plain values, relations as ids, and the plain text of
 * each field with the span of each attribution already derived (see `src/language/richText/spans`).
 */
export type SourcedClaim = {
  id: string
  text: string
  kind: ClaimKind
  seriousness: Seriousness
  status: ClaimStatus
  persons: string[]
  events: string[]
  /** Sources that the claim is about; left out where nobody asks. */
  organisations?: string[]
  legalStage?: LegalStage | null
  quantity?: Quantity | null
}

/** Where words were read: whether there is an address of it, and how they were put there, in which language. */
export type Evidence = { hasLink: boolean; quote: string | null; language: string | null }

export type SourcedAttribution = {
  id: string
  claim: string | null
  field: AttributionField
  mode: AttributionMode
  source: string | null
  speaker: string | null
  /** Ordered hops, nearest first: outlet X citing Y; a source as its id, a person as `persons:<id>` (see `hopKey`). */
  via: string[]
  /** The origin named by hand, as in `via`; wins over `via` and `source`. */
  origin: string | null
  /** The origin is known to be unnamed: counts as one for all who cite it. */
  originUnnamed: boolean
  cue: string | null
  cueClass: CueClass
  form: Form
  stance: Stance
  groundRules: GroundRule
  /** Whether it says where it was read: an address, or words in their own language. */
  hasEvidence: boolean
  /** What that is, row by row; left out where nobody asks. */
  evidence?: Evidence[]
  /** The newsroom has seen the document and keeps it. */
  isOnFile?: boolean
  /** What the speaker is called, as printed. */
  speakerRole?: string | null
  /** The day or month it was said (`2026-03-12`, `2026-03`); left out where nobody asks. */
  saidAt?: string | null
  /** UTF-16 offsets in the field's text; null when a body row has no mark. */
  span: { start: number; end: number } | null
}

export type SourcedArticle = {
  language: string
  headline: string
  dek: string
  /** Paragraphs joined by a blank line (two line feeds). */
  body: string
  claims: SourcedClaim[]
  attributions: SourcedAttribution[]
  /** Ids on marks in the body that no row has. */
  orphanMarks: { id: string; start: number; end: number }[]
  /** Words of the body set large as somebody's own (UTF-16 offsets in `body`). */
  pullQuotes?: { start: number; end: number }[]
  /** Who was asked: a person, or an organisation as a source or by its printed name. */
  replies: {
    person: string | null
    organisation: string | null
    organisationSource?: string | null
  }[]
  /** Sentences of the body that the newsroom takes for nobody's words; left out where nobody asks. */
  dismissed?: string[]
  /** Names it is signed with. */
  bylines?: string[]
  /** Whether anybody signs it, by a printed name or by a record. */
  isSigned?: boolean
}

/** What the newsroom keeps of a masked source; how many accounts know who it is, each once. */
export type MaskedFacts = {
  label: string | null
  reason: string | null
  knownTo: number
  isApproved: boolean
}
type SourcedSource = {
  id: string
  name: string
  kind: string
  names?: string[]
  /** Of a source of kind `masked`; left out where nothing of it is known. */
  masked?: MaskedFacts
  /** It took back what it said: on which day of the newsroom's (`2026-03-12`), in which words; left out where it did not. */
  retracted?: { day: string | null; note: string | null }
}
export type SourcedEntities = {
  persons: Record<string, SourcedPerson>
  sources: Record<string, SourcedSource>
  /** Only whether they are there, and how they are called. */
  events: Record<string, { id: string; name?: string }>
  /** The day by which offices are held: the first printing's, before it today's (`2026-03-12`). */
  day?: string
  /** What other live articles say of the same (`claimsElsewhere`). */
  elsewhere?: ElsewhereClaim[]
}

export const FINDING_CODES = [
  'singleOriginAccusation',
  'unsourcedAccusation',
  'headlineOutrunsBody',
  'noRightOfReply',
  'staleRole',
  'statusOutrunsEvidence',
  'maskedSourceIncomplete',
  'offRecordLinked',
  'danglingAttribution',
  'pluralSources',
  'circularSourcing',
  'agentlessOnly',
  'hedgeLost',
  'unattributedSentence',
  'numberUnsourced',
  'numberConflict',
  'quoteWithoutRecord',
  'documentUnseen',
  'sourceWithoutLink',
  'disputedElsewhere',
  'spelling',
  'nameForm',
  'unattributedPullQuote',
  'sourceRetracted',
] as const
export type FindingCode = (typeof FINDING_CODES)[number]

export type Finding = {
  code: FindingCode
  severity: 'block' | 'warn'
  /** ✱: submit is refused while it is open, and no editor may overrule it. */
  never: boolean
  where: {
    field: AttributionField
    start: number
    end: number
    quote: string
    attributionId?: string
    claimId?: string
  }
  params: Record<string, string | number>
  message: Words
}

export type Rollup = {
  claims: number
  /** Share of sentences of the body that a namedSource or namedSpeaker row covers, 0–1. */
  namedSentenceShare: number
  /** Distinct, over the article. */
  namedSources: number
  independentOrigins: number
  /** Claims that only an agentless hedge carries. */
  agentless: number
  /** Claims that only the house's own voice carries. */
  houseVoice: number
  /** Claims with exactly one named source. */
  singleSource: number
  /** Criminal claims with fewer than two independent origins that nobody has corroborated. */
  criminalUncorroborated: number
  /** Who alone stands behind how many claims, most first; `source` is a person's id where `kind` is speaker. */
  soleSources: { kind: 'source' | 'speaker'; source: string; claims: number }[]
}

/** A shorter reason says nothing to whoever reads the audit log later. */
export const MIN_REASON = 10

/** A finding an editor decided to publish with: which one, on which words (`where.quote`), and why; `by`: who, once it is stored. */
export type Override = { code: string; quote: string; reason: string; by?: string }

/** A word no dictionary and no entity knows. UTF-16 offsets in the text that was checked. */
export type SpellingHit = { start: number; end: number; word: string; suggestions: string[] }
export type FieldSpellingHit = SpellingHit & { field: AttributionField }

/** What is stored on the article as `sourcing`. */
export type Sourcing = Rollup & { findings: Finding[] }
