import { idOf } from '@/src/language/ids'
import type { Article } from '@/src/payload-types'
import type { PublicReply } from '@/src/published/documents'
import { isReplyOf } from '@/src/sourcing/isReplyOf'
import type { SourcedClaim } from '@/src/sourcing/types'
import { isNameable } from './shownArticle'
import type { NamedRecords } from './types'

type Row = NonNullable<Article['replies']>[number]

/** One row of the right of reply as readers see it; null where nobody can be named. How they were reached is nobody's business. */
function publicReply(reply: Row, records: NamedRecords): PublicReply | null {
  const { person, organisation, organisationSource, outcome, text, askedAt } = reply
  const source = records.sources.get(idOf(organisationSource) ?? '')
  const known = isNameable(source) ? source.name : null
  const from = records.persons.get(idOf(person) ?? '')?.displayName ?? (known || organisation)
  if (!from) return null
  return {
    from,
    outcome: outcome ?? 'asked',
    text: text || null,
    askedAt: askedAt ? new Date(askedAt) : null,
  }
}

/** The right of reply: who was asked, when, and what came of it. */
export const publicReplies = (article: Article, records: NamedRecords): PublicReply[] =>
  (article.replies ?? []).flatMap((reply) => publicReply(reply, records) ?? [])

/** Whether a claim says of somebody what they have a right to answer. */
const accuses = ({ kind, seriousness }: SourcedClaim): boolean =>
  kind === 'accusation' || seriousness !== 'none'

/**
 * What those whom a claim accuses said to it: the first answer in their own words, else the first row that says they were asked.
 * Null for a claim that accuses nobody, and where nobody it names was asked. Pure.
 */
export function replyTo(
  claim: SourcedClaim,
  article: Article,
  records: NamedRecords,
): PublicReply | null {
  if (!accuses(claim)) return null
  const persons = new Set(claim.persons)
  const own = (article.replies ?? []).filter((reply) => {
    if (persons.has(idOf(reply.person) ?? '')) return true
    const asked = { ...reply, organisationSource: idOf(reply.organisationSource) }
    return (claim.organisations ?? []).some((id) => {
      const { name, names } = records.sources.get(id) ?? {}
      return isReplyOf(asked, id, [name, ...(names ?? []).map(({ value }) => value)])
    })
  })
  const found = own.flatMap((reply) => publicReply(reply, records) ?? [])
  return found.find(({ text }) => text !== null) ?? found[0] ?? null
}
