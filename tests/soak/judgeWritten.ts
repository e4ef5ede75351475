import { auditCollections } from '@/src/editorial/audit/collections'
import { trustedKeys } from '@/src/editorial/audit/checkpoint'
import { verifyAuditLog } from '@/src/editorial/audit/verify'
import { rebuildPublicDocuments } from '@/src/editorial/publish/renew'
import type { Newsroom } from '@/tests/support/newsroom'
import { leftBehind } from './leftBehind'
import type { Written } from './Written'

export type Verdict = {
  saved: number
  published: number
  /** Acknowledged saves that no version holds, and publications that are not there. */
  lost: number
  /** Saves that are there although a person was told that nothing was saved. */
  denied: number
  /** Publications of which a part is there, or that are there twice. */
  half: number
  /** Articles that differ from their newest version, or whose revision is not the number of their versions. */
  torn: number
  /** Gaps and breaks in the audit log. */
  audit: number
  /** Public documents that do not follow from the publications. */
  public: number
  /** Answers that were neither an acknowledgement nor a refusal to be tried again, and how many of each. */
  wrongAnswers: Record<string, number>
}

const RETRIED = /^(2\d\d|409 (writeConflict|staleRevision)|503 (databaseAway|outcomeUnknown))$/

/** Compares what the writers were told with what the database holds. */
export async function judgeWritten(newsroom: Newsroom, written: Written): Promise<Verdict> {
  const { payload, stored } = newsroom
  const verdict: Verdict = {
    ...{ saved: 0, published: written.published.size, lost: 0, denied: 0, half: 0, torn: 0 },
    ...{ audit: 0, public: 0, wrongAnswers: {} },
  }
  for (const [article, texts] of written.saved) {
    const { docs } = await payload.findVersions({
      ...{ collection: 'articles', where: { parent: { equals: article } } },
      ...{ pagination: false, depth: 0, sort: '-createdAt', overrideAccess: true },
    })
    const held = new Set(docs.map(({ version }) => version.dek))
    verdict.saved += texts.length
    verdict.lost += texts.filter((text) => !held.has(text)).length
    verdict.denied += (written.refused.get(article) ?? []).filter((text) => held.has(text)).length
    const { dek, revision } = await stored(article)
    const [newest] = docs
    const agrees = newest?.version.dek === dek && newest?.version.revision === revision
    verdict.torn += agrees && docs.length === revision ? 0 : 1
  }
  for (const article of written.tried) {
    const outcome = await leftBehind(newsroom, article)
    if (outcome === 'half') verdict.half += 1
    if (outcome !== 'whole' && written.published.has(article)) verdict.lost += 1
  }
  const log = await verifyAuditLog(auditCollections(payload), await trustedKeys())
  verdict.audit = log.bad.length
  verdict.public = (await rebuildPublicDocuments(payload)).length
  verdict.wrongAnswers = Object.fromEntries(
    Object.entries(written.answers).filter(([answer]) => !RETRIED.test(answer)),
  )
  return verdict
}
