import type { Words } from '@/src/language/words'
import { rowsByClaim } from '../claimRegister'
import { isReplyOf } from '../isReplyOf'
import type { Finding, SourcedArticle, SourcedClaim, SourcedEntities } from '../types'
import { whereClaim } from './where'

type Reply = SourcedArticle['replies'][number]

const accuses = (claim: SourcedClaim): boolean =>
  claim.kind === 'accusation' || claim.seriousness === 'criminal'

const isOf = (reply: Reply, id: string, entities: SourcedEntities): boolean => {
  const { name, names = [] } = entities.sources[id] ?? {}
  return isReplyOf(reply, id, [name, ...names])
}

/**
 * Blocks an accused person or organisation without a row in `replies`: one finding for each, at the first claim that
 * accuses them. An organisation has been asked where the row names its record, or its name as the record has it. Whoever
 * is known to be dead cannot be asked. An accusation that names nobody is about an organisation: one finding for the
 * article while no organisation has been asked, since the claim does not say which.
 */
export const noRightOfReply = (article: SourcedArticle, entities: SourcedEntities): Finding[] => {
  const byClaim = rowsByClaim(article)
  const asked = new Set(article.replies.map((reply) => reply.person))
  const organisationAsked = article.replies.some(
    (reply) => reply.organisation || reply.organisationSource,
  )
  const seen = new Set<string>()
  const finding = (claim: SourcedClaim, name: Words): Finding => ({
    code: 'noRightOfReply',
    severity: 'block',
    never: false,
    where: whereClaim(article, claim, byClaim.get(claim.id) ?? []),
    params: { name: name.tr, claim: claim.text },
    message: {
      tr: `${name.tr} suçlanıyor, ama yanıtı sorulmamış görünüyor. “Yanıt hakkı” bölümüne ne zaman sorulduğunu ve sonucunu (yanıtladı, reddetti, ulaşılamadı) yazın.`,
      en: `${name.en} is accused, but there is no record of a request for a reply. Enter under “Right of reply” when you asked and what came of it (answered, declined, unreachable).`,
    },
  })
  return article.claims.filter(accuses).flatMap((claim): Finding[] => {
    const organisations = claim.organisations ?? []
    if (claim.persons.length + organisations.length === 0) {
      if (claim.kind !== 'accusation' || organisationAsked || seen.has('')) return []
      seen.add('')
      return [finding(claim, { tr: 'Bir kuruluş', en: 'An organisation' })]
    }
    const people = claim.persons.flatMap((id) => {
      const person = entities.persons[id]
      if (person?.isLiving === false || asked.has(id) || seen.has(id)) return []
      seen.add(id)
      return [finding(claim, { tr: person?.name ?? id, en: person?.name ?? id })]
    })
    const bodies = organisations.flatMap((id) => {
      if (seen.has(id) || article.replies.some((reply) => isOf(reply, id, entities))) return []
      seen.add(id)
      const name = entities.sources[id]?.name ?? id
      return [finding(claim, { tr: name, en: name })]
    })
    return [...people, ...bodies]
  })
}
