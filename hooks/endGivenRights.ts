import { type CollectionAfterChangeHook, isolateObjectProperty, type PayloadRequest } from 'payload'

import { lastDatabaseTime } from '@/src/platform/database/clock'
import { appendAudit } from '@/src/editorial/audit/appendAudit'
import { transitionIn } from '@/src/editorial/transitions/runTransition'
import { holdWhole } from '@/src/editorial/accounts/accounts'
import { mayRead } from '@/src/editorial/notifications/notify'
import type { User } from '@/src/payload-types'
import { dropPreviews } from '@/src/editorial/publish/writePublication'
import { actorOf, type Actor } from '@/src/workflow/actor'
import { may } from '@/src/workflow/roles'

const actor = (user: User): Actor | null => actorOf({ ...user, collection: 'users' })

/**
 * What an account gave ends with the right to give it, in the transaction that takes the right away, by whatever road:
 * approvals of one that may not decide any more fall, those of masked sources of one who is no chief any more, and the preview links of one that is disabled, lost a role or may
 * no longer read the article are worthless.
 */
export const endGivenRights: CollectionAfterChangeHook = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  if (operation === 'create') return doc
  const [before, after] = [actor(previousDoc), actor(doc)]
  if (!may(after, 'answer')) await voidMaskedApprovals(req, doc)
  if (may(after, 'decide')) return doc
  const lost = !after || (before?.roles ?? []).some((role) => !after.roles.includes(role))
  const moved = before?.desk !== after?.desk
  if (lost || moved) await holdWhole(req, doc.id)
  await voidApprovals(req, doc)
  if (lost || moved) await endPreviews(req, doc, lost)
  return doc
}

const reasonOf = ({ name, disabled }: User): string =>
  disabled === false
    ? `${name}: rolü ya da masası değişti / role or desk changed`
    : `${name}: hesabı kapatıldı / account disabled`

/** Longer than a link lives at most. */
const LINK_LIFE_MS = 8 * 24 * 60 * 60_000

/** Who gave a link stands in the audit log alone: the public half names no member of the staff. */
async function endPreviews(req: PayloadRequest, user: User, lost: boolean): Promise<void> {
  const { docs } = await req.payload.find({
    collection: 'audit-log',
    where: {
      at: { greater_than: new Date(lastDatabaseTime().getTime() - LINK_LIFE_MS).toISOString() },
      action: { equals: 'makePreview' },
      actor: { equals: user.id },
    },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  for (const { article, record } of docs) {
    if (!article || (!lost && (await mayRead(req, user, article)))) continue
    // An entry of before entries named the link: then all links of the article end.
    const gone = await dropPreviews(req, article, record?.replace(/^previews\//, ''))
    if (gone === 0) continue
    await appendAudit(req, {
      chain: `article:${article}`,
      article,
      record,
      action: 'revokePreview',
      reason: reasonOf(user),
    })
  }
}

/**
 * Who answers for a masked source is a chief for as long as it is shown. The newsroom itself takes the word back: whoever
 * closes an account need not be one who may approve.
 */
async function voidMaskedApprovals(req: PayloadRequest, user: User): Promise<void> {
  const { docs } = await req.payload.find({
    collection: 'sources',
    where: { approvedBy: { equals: user.id } },
    select: { kind: true },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  for (const { id } of docs) {
    const own = isolateObjectProperty(req, ['user', 'context'])
    own.user = null
    await req.payload.update({
      ...{ collection: 'sources', id, data: { approvedBy: null }, depth: 0 },
      overrideAccess: true,
      req: own,
    })
    await appendAudit(req, {
      chain: `sources:${id}`,
      record: `sources/${id}`,
      action: 'voidApproval',
      reason: reasonOf(user),
    })
  }
}

async function voidApprovals(req: PayloadRequest, user: User): Promise<void> {
  const { docs } = await req.payload.find({
    collection: 'articles',
    where: { approvedBy: { equals: user.id }, stage: { in: ['approved', 'scheduled'] } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  for (const article of docs) {
    await transitionIn(
      req,
      article,
      {
        action: 'voidApproval',
        revision: article.revision ?? 0,
        input: { reason: reasonOf(user) },
      },
      { system: true },
    )
  }
}
