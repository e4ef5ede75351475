import type { PayloadRequest } from 'payload'

import { appendAudit } from '@/src/editorial/audit/appendAudit'
import { sessionOf } from '@/src/editorial/database/transactions'
import { notify } from '@/src/editorial/notifications/notify'
import type { PublicArticle } from '@/src/published/documents'
import { sourcedArticle } from '@/src/editorial/sourcing/sourcedArticle'
import { idOf } from '@/src/language/ids'
import { restingOn } from '@/src/sourcing/checks/sourceRetracted'
import { contentOfPublication, findPublication } from '../publications'
import { refreshFronts } from '../fronts/refreshFronts'
import { recordsByIds } from '../records'
import { loggedChanges, type FanOutRow } from './rows'
import { renewPublished } from './renew'

/** How long approver and author of an article are told of what becomes of its records. */
const TOLD_MS = 30 * 24 * 3_600_000
const DECISIONS = ['approve', 'schedule', 'publish', 'publishUrgent', 'due']
/** Those that somebody gives a text with its records before him. */
const APPROVALS = ['approve', 'publishUrgent']

type Decision = { action: string; at: number; actor: string | null }

/** The decisions that made the article what readers see, the newest first. */
async function decisionsOf(req: PayloadRequest, article: string): Promise<Decision[]> {
  const { docs } = await req.payload.find({
    collection: 'audit-log',
    where: { and: [{ chain: { equals: `article:${article}` } }, { action: { in: DECISIONS } }] },
    sort: '-seq',
    limit: 20,
    pagination: false,
    select: { action: true, at: true, actor: true },
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs.map(({ action, at, actor }) => ({ action, at: Date.parse(at), actor: actor ?? null }))
}

/**
 * Whether the article was approved or public with the record when the record changed. Approvals and changes take turns
 * (`takeTurnDeciding`), so that each is either before the other or after it.
 */
async function isReached(
  req: PayloadRequest,
  { id, masking, collection, articles, at }: FanOutRow,
  article: string,
): Promise<boolean> {
  if (articles?.includes(article)) return true
  const until = at.getTime()
  const publication = await findPublication(req, article)
  if (!publication || publication.state === 'never' || publication.state === 'withdrawn')
    return false
  if (Date.parse(publication.firstPublishedAt) > until) return false
  // Told nothing since: what shows it now showed it then.
  if (!masking && Date.parse(publication.lastPublishedAt) <= until) return true
  if (collection === 'users') return true
  const { docs } = await req.payload.find({
    collection: 'publication-snapshots',
    where: {
      and: [
        { article: { equals: article } },
        { publishedAt: { less_than_equal: new Date(until).toISOString() } },
      ],
    },
    sort: '-publishedAt',
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const [shown] = docs
  if (!shown) return false
  if (!masking) return (shown.document as unknown as PublicArticle).deps.includes(id)
  const { version } = await req.payload.findVersionByID({
    ...{ collection: 'articles', id: shown.versionId, depth: 0, overrideAccess: true, req },
  })
  return (version.sources ?? []).map(idOf).includes(id)
}

/** Whether a source took back what the published words of an article rest on: then its editors have to look, however old it is. */
async function restsOnRetracted(
  req: PayloadRequest,
  { id, change }: FanOutRow,
  article: string,
): Promise<boolean> {
  const publication = change?.retracted ? await findPublication(req, article) : null
  if (!publication || !change?.retracted) return false
  const { attributions } = sourcedArticle(await contentOfPublication(req, publication))
  return restingOn(attributions, id, change.retracted.day).length > 0
}

/**
 * Puts the change of a record into the chain of one article that it reaches, once whatever becomes of the worker, and
 * tells approver and author where the article was decided about in the last 30 days, and the editors where it rests on what a
 * source took back: each person once for a change, however many articles show the record. In the caller's transaction.
 */
async function logChange(req: PayloadRequest, row: FanOutRow, article: string): Promise<void> {
  if (!row.change) return
  const logged = loggedChanges(req.payload)
  const session = await sessionOf(req)
  const _id = `${row._id.toHexString()}:${article}`
  if (await logged.findOne({ _id }, { session })) return
  if (!(await isReached(req, row, article))) return
  await logged.insertOne({ _id }, { session })
  const { changed, values } = row.change
  await appendAudit(req, {
    chain: `article:${article}`,
    article,
    record: `${row.collection}/${row.id}`,
    action: 'recordChanged',
    changed,
    values,
  })
  const decisions = await decisionsOf(req, article)
  const newest = decisions[0]
  const rests = await restsOnRetracted(req, row, article)
  const isRecent = newest !== undefined && row.at.getTime() - newest.at <= TOLD_MS
  if (!isRecent && !rests) return
  const stored = (await recordsByIds(req, 'articles', [article])).get(article)
  if (!stored) return
  const approver = decisions.find(({ action }) => APPROVALS.includes(action))?.actor ?? null
  await notify(req, {
    article: stored,
    record: `${row.collection}/${row.id}`,
    key: `recordChanged:${row._id.toHexString()}`,
    notices: [
      {
        kind: rests ? 'sourceRetracted' : 'recordChanged',
        people: [approver, idOf(stored.author)],
        groups: rests ? ['reviewers'] : [],
      },
    ],
    reason: null,
  })
}

/** Renews one article that shows a changed record, and tells its chain, in the caller's transaction. */
export async function reachArticle(
  req: PayloadRequest,
  row: FanOutRow,
  article: string,
): Promise<void> {
  await renewPublished(req, article)
  // By another address of its section it is found only now.
  if (row.collection === 'sections') await refreshFronts(req, { record: row.id })
  await logChange(req, row, article)
}
