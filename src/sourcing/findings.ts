import { countWords } from '@/src/language/text/measure'
import { plainText } from '@/src/language/text/plainText'
import { agentlessOnly } from './checks/agentlessOnly'
import { circularSourcing } from './checks/circularSourcing'
import { danglingAttribution } from './checks/danglingAttribution'
import { disputedElsewhere } from './checks/disputedElsewhere'
import { documentUnseen } from './checks/documentUnseen'
import { headlineOutrunsBody } from './checks/headlineOutrunsBody'
import { hedgeLost } from './checks/hedgeLost'
import { maskedSourceIncomplete } from './checks/maskedSourceIncomplete'
import { nameForm } from './checks/nameForm'
import { noRightOfReply } from './checks/noRightOfReply'
import { numberConflict } from './checks/numberConflict'
import { numberUnsourced } from './checks/numberUnsourced'
import { offRecordLinked } from './checks/offRecordLinked'
import { pluralSources } from './checks/pluralSources'
import { quoteWithoutRecord } from './checks/quoteWithoutRecord'
import { singleOriginAccusation } from './checks/singleOriginAccusation'
import { sourceRetracted } from './checks/sourceRetracted'
import { sourceWithoutLink } from './checks/sourceWithoutLink'
import { spelling } from './checks/spelling'
import { staleRole } from './checks/staleRole'
import { statusOutrunsEvidence } from './checks/statusOutrunsEvidence'
import { unattributedPullQuote } from './checks/unattributedPullQuote'
import { unmarked } from './checks/unmarked'
import { unsourcedAccusation } from './checks/unsourcedAccusation'
import { byPlace, quoteOf } from './checks/where'
import { existingOf, onlyExisting } from './onlyExisting'
import { rollup } from './rollup'
import { checkArticleSpelling } from './spelling/checkArticleSpelling'
import type { querySpeller } from './spelling/speller'
import {
  type FieldSpellingHit,
  type Finding,
  type FindingCode,
  MIN_REASON,
  type Override,
  type SourcedArticle,
  type SourcedEntities,
  type Sourcing,
} from './types'

type Given = {
  article: SourcedArticle
  /** The article without what its rows refer to in vain. */
  known: SourcedArticle
  existing: ReturnType<typeof existingOf>
  entities: SourcedEntities
  hits: readonly FieldSpellingHit[]
  /** What is seen in the words that nobody has marked. */
  bare: readonly Finding[]
}

/** The check of each code, in the order of the design's table; a code without one does not compile. */
const CHECKS: Readonly<Record<FindingCode, (given: Given) => Finding[]>> = {
  singleOriginAccusation: ({ known, entities }) => singleOriginAccusation(known, entities),
  unsourcedAccusation: ({ known, bare }) => [
    ...unsourcedAccusation(known),
    ...bare.filter(({ code }) => code === 'unsourcedAccusation'),
  ],
  headlineOutrunsBody: ({ known }) => headlineOutrunsBody(known),
  noRightOfReply: ({ known, entities }) => noRightOfReply(known, entities),
  staleRole: ({ known, entities }) => staleRole(known, entities),
  statusOutrunsEvidence: ({ known, entities }) => statusOutrunsEvidence(known, entities),
  maskedSourceIncomplete: ({ known, entities }) => maskedSourceIncomplete(known, entities),
  offRecordLinked: ({ known }) => offRecordLinked(known),
  danglingAttribution: ({ article, existing }) => danglingAttribution(article, existing),
  pluralSources: ({ known }) => pluralSources(known),
  circularSourcing: ({ known, entities }) => circularSourcing(known, entities),
  agentlessOnly: ({ known }) => agentlessOnly(known),
  hedgeLost: ({ known, bare }) => [
    ...hedgeLost(known),
    ...bare.filter(({ code }) => code === 'hedgeLost'),
  ],
  unattributedSentence: ({ bare }) => bare.filter(({ code }) => code === 'unattributedSentence'),
  numberUnsourced: ({ known }) => numberUnsourced(known),
  numberConflict: ({ known, entities, bare }) => [
    ...numberConflict(known, entities),
    ...bare.filter(({ code }) => code === 'numberConflict'),
  ],
  quoteWithoutRecord: ({ known }) => quoteWithoutRecord(known),
  documentUnseen: ({ known }) => documentUnseen(known),
  sourceWithoutLink: ({ known, entities }) => sourceWithoutLink(known, entities),
  disputedElsewhere: ({ known, entities }) => disputedElsewhere(known, entities),
  spelling: ({ known, hits }) => spelling(known, hits),
  nameForm: ({ article, entities }) => nameForm(article, entities),
  unattributedPullQuote: ({ known }) => unattributedPullQuote(known),
  sourceRetracted: ({ known, entities }) => sourceRetracted(known, entities),
}

/**
 * Everything that can be seen in an article before an editor does, in reading order (headline, dek, body;
 * then by start; then in the order of the design's table). Pure, and never throws: where a row or an id
 * leads nowhere, that is a finding and counts for nothing else. Spelling hits come from `spelling/checkArticleSpelling`.
 */
export const findings = (
  article: SourcedArticle,
  entities: SourcedEntities,
  hits: readonly FieldSpellingHit[],
): Finding[] => {
  const existing = existingOf(entities)
  const known = onlyExisting(article, existing)
  const given = { article, known, existing, entities, hits, bare: unmarked(article) }
  return Object.values(CHECKS)
    .flatMap((check) => check(given))
    .sort((a, b) => byPlace(a.where, b.where))
}

/**
 * The findings that still stand after an editor's overrides: a blocking finding falls when an override
 * names its code and its exact quote and gives a reason of at least 10 characters (spaces at the ends do
 * not count). Warnings are left as they are; a finding marked `never` always stands.
 */
export const openFindings = (
  findings: readonly Finding[],
  overrides: readonly Override[],
): Finding[] =>
  findings.filter(
    (finding) =>
      finding.never ||
      finding.severity !== 'block' ||
      !overrides.some(
        (override) =>
          override.code === finding.code &&
          plainText(quoteOf(override.quote)) === plainText(finding.where.quote) &&
          override.reason.trim().length >= MIN_REASON,
      ),
  )

/** Counts, open findings and the number of words of an article as it stands; `ask` is the dictionary. */
export const analyseArticle = async (
  { article, entities }: { article: SourcedArticle; entities: SourcedEntities },
  ask: typeof querySpeller,
): Promise<{ sourcing: Sourcing; words: number }> => {
  const hits = await checkArticleSpelling(article, entities, [], ask)
  return {
    sourcing: {
      ...rollup(onlyExisting(article, existingOf(entities))),
      findings: findings(article, entities, hits),
    },
    words: countWords(article.body, article.language),
  }
}
