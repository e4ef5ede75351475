import { danglingAttribution } from './checks/danglingAttribution'
import { headlineOutrunsBody } from './checks/headlineOutrunsBody'
import { noRightOfReply } from './checks/noRightOfReply'
import { offRecordLinked } from './checks/offRecordLinked'
import { singleOriginAccusation } from './checks/singleOriginAccusation'
import { spelling } from './checks/spelling'
import { unsourcedAccusation } from './checks/unsourcedAccusation'
import { existingOf, onlyExisting } from './onlyExisting'
import type { FieldSpellingHit, Finding, SourcedArticle, SourcedEntities } from './types'
import { ATTRIBUTION_FIELDS } from './vocabulary'

const byPlace = (a: Finding, b: Finding): number =>
  ATTRIBUTION_FIELDS.indexOf(a.where.field) - ATTRIBUTION_FIELDS.indexOf(b.where.field) ||
  a.where.start - b.where.start

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
  return [
    ...singleOriginAccusation(known, entities),
    ...unsourcedAccusation(known),
    ...headlineOutrunsBody(known),
    ...noRightOfReply(known, entities),
    ...offRecordLinked(known),
    ...danglingAttribution(article, existing),
    ...spelling(known, hits),
  ].sort(byPlace)
}
