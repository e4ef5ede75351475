import type { Words } from '@/src/language/words'
import type { Finding, FindingCode } from '@/src/sourcing/types'

/** The place in the form where a finding is mended. */
export type Mend = { words: Words } & (
  | { kind: 'row'; id: string; field: string }
  | { kind: 'claim'; id: string; field: string }
  /** The strip, at the sentence that holds this place of the body. */
  | { kind: 'strip'; at: number }
  /** A new attribution of the whole headline or dek. */
  | { kind: 'attributeField'; field: 'headline' | 'dek' }
  /** A field of the panel beside the text, and in which part of it. */
  | { kind: 'panel'; panel: 'details' | 'who'; field: string }
  | { kind: 'record'; collection: 'sources'; id: string }
  /** The words themselves, selected: the next letter takes their place. */
  | { kind: 'words' }
)
type Row = Readonly<Record<string, unknown>>
type Given = {
  finding: Finding
  /** The row that the finding is at, as it stands in the form. */
  row: Row | null
}

const w = (tr: string, en: string): Words => ({ tr, en })
const THE_WORDS: Mend = { kind: 'words', words: w('sözcükleri değiştir', 'change the words') }
const WHO = w('kim söylüyor', 'who says it')

const words = (): Mend => THE_WORDS

/** Who says words that nobody is marked for. */
const attribute = ({ finding: { where } }: Given): Mend =>
  where.field === 'body'
    ? { kind: 'strip', at: where.start, words: WHO }
    : { kind: 'attributeField', field: where.field, words: WHO }

/** A field of the row that the finding is at; of one that is at none who says it. */
const ofRow =
  (field: string, said: Words) =>
  (given: Given): Mend => {
    const id = given.finding.where.attributionId
    return id !== undefined && given.row
      ? { kind: 'row', id, field, words: said }
      : attribute(given)
  }

/** A field of the claim that the finding is about; of one that is about none the words. */
const ofClaim =
  (field: string, said: Words, other: (given: Given) => Mend = words) =>
  (given: Given): Mend => {
    const { claimId } = given.finding.where
    return claimId === undefined ? other(given) : { kind: 'claim', id: claimId, field, words: said }
  }

const BYLINES: Mend = {
  kind: 'panel',
  panel: 'details',
  field: 'bylines',
  words: w('imza ekle', 'add a byline'),
}

const masked = (given: Given): Mend => {
  const lacks = String(given.finding.params.lacks ?? '').split(', ')
  const { source } = given.row ?? {}
  if (lacks.includes('notMasked'))
    return ofRow('source', w('kaynağı seç', 'choose the source'))(given)
  const ofRecord = lacks.some((lack) => lack !== 'byline' && lack !== 'opinion')
  if (ofRecord && typeof source === 'string')
    return {
      kind: 'record',
      collection: 'sources',
      id: source,
      words: w('kaydı aç', 'open the record'),
    }
  if (lacks.includes('byline')) return BYLINES
  return ofClaim('kind', w('iddianın türü', 'kind of the claim'))(given)
}

/** What of a mark without a row, a row without its words or a name that is gone is to be mended. */
const dangling = (given: Given): Mend => {
  const { attributionId, claimId } = given.finding.where
  if (attributionId !== undefined && given.row)
    return { kind: 'row', id: attributionId, field: 'mode', words: WHO }
  return claimId === undefined
    ? attribute(given)
    : ofClaim('text', w('iddiayı aç', 'open the claim'))(given)
}

/** The one list: a finding without its place does not compile. */
const MENDS: Readonly<Record<FindingCode, (given: Given) => Mend>> = {
  singleOriginAccusation: ofRow('source', w('kaynak', 'source')),
  unsourcedAccusation: ofRow('mode', WHO),
  headlineOutrunsBody: words,
  noRightOfReply: () => ({
    ...{ kind: 'panel', panel: 'who', field: 'replies', words: w('yanıt ekle', 'add a reply') },
  }),
  staleRole: ({ finding, row }) =>
    row ? ofRow('speakerRole', w('sıfatı', 'role'))({ finding, row }) : THE_WORDS,
  statusOutrunsEvidence: ofClaim('legalStage', w('hukuki aşama', 'legal stage')),
  maskedSourceIncomplete: masked,
  offRecordLinked: ofRow('groundRules', w('görüşme koşulu', 'ground rules')),
  danglingAttribution: dangling,
  pluralSources: ofRow('mode', WHO),
  circularSourcing: ofRow('origin', w('ilk kaynak', 'origin')),
  agentlessOnly: ofRow('mode', WHO),
  hedgeLost: ofRow('mode', WHO),
  unattributedSentence: attribute,
  numberUnsourced: ofRow('mode', WHO),
  numberConflict: ofClaim('quantity__value', w('sayı', 'figure')),
  quoteWithoutRecord: ofRow('evidence', w('kanıt', 'evidence')),
  documentUnseen: ofRow('documentOnFile', w('belge elimizde mi', 'document on file')),
  sourceWithoutLink: ofRow('evidence', w('kanıt', 'evidence')),
  disputedElsewhere: ofClaim('verification__status', w('iddianın durumu', 'status of the claim')),
  spelling: words,
  nameForm: words,
  unattributedPullQuote: attribute,
  sourceRetracted: ofRow('source', w('kaynak', 'source')),
}

/** Where a finding is mended; `row`: the one it is at, as it stands in the form. A code of a newer build: at its words. */
export const mendOf = (finding: Finding, row: Row | null): Mend =>
  (Object.hasOwn(MENDS, finding.code) ? MENDS[finding.code] : words)({ finding, row })
