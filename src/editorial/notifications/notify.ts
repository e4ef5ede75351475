import { isolateObjectProperty, type PayloadRequest, type Where } from 'payload'

import { idOf } from '@/src/language/ids'
import type { Article, User } from '@/src/payload-types'
import { actorOf } from '@/src/workflow/actor'
import type { Group, Notice } from '@/src/workflow/notices'
import { MAY } from '@/src/workflow/roles'
import type { Role } from '@/src/workflow/stages'
import { queueMail } from './mailOutbox'

type Given = {
  /** Null where it is about a record and no article. */
  article: Pick<Article, 'id' | 'desk'> | null
  /** `<collection>/<id>` of the record that it is about, where it is about one. Never its name: a source may be masked. */
  record?: string
  /** What this is about, once for all time: nobody gets two notices with one key. */
  key: string
  notices: readonly Notice[]
  /** Sentence from a person (a reason, a refusal), if there is one. */
  reason?: string | null
}

/**
 * Tells the people of the newsroom: one inbox record each, and one mail in the outbox where mail is sent, in the
 * caller's transaction. Never the actor, nobody twice for one key, and only who may read the article now.
 */
export async function notify(req: PayloadRequest, given: Given): Promise<void> {
  const { article, record, key, notices, reason } = given
  const actor = actorOf(req.user)?.id ?? null
  const told = new Set([actor])
  for (const notice of notices) {
    for (const user of await recipients(req, notice, idOf(article?.desk))) {
      if (told.has(user.id)) continue
      if (article && !(await mayRead(req, user, article.id))) continue
      told.add(user.id)
      if (record && (await wasTold(req, user.id, key))) continue
      const about = { article: article?.id ?? null, record: record ?? null }
      const { id } = await req.payload.create({
        collection: 'notifications',
        data: { user: user.id, key, kind: notice.kind, ...about, actor, reason },
        depth: 0,
        overrideAccess: true,
        req,
      })
      if (!user.quietNotices?.includes(notice.kind)) await queueMail(req, id)
    }
  }
}

/** One change of a record reaches many articles, each in a transaction of its own. */
async function wasTold(req: PayloadRequest, user: string, key: string): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: 'notifications',
    where: { and: [{ user: { equals: user } }, { key: { equals: key } }] },
    overrideAccess: true,
    req,
  })
  return totalDocs > 0
}

async function recipients(
  req: PayloadRequest,
  { people, groups }: Notice,
  desk: string | null,
): Promise<User[]> {
  const ids = people.filter((id) => id !== null)
  const or: Where[] = ids.length > 0 ? [{ id: { in: ids } }] : []
  for (const group of groups) or.push(await groupWhere(req, group, desk))
  if (or.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { and: [{ disabled: { equals: false } }, { or }] },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs
}

const roles = (names: readonly Role[]): Where => ({ roles: { in: names } })
const editors = roles(MAY.decide)

/** The first of these filters that somebody passes, else the last: a group is never empty for want of a desk or chief. */
async function groupWhere(req: PayloadRequest, group: Group, desk: string | null): Promise<Where> {
  if (group === 'editors') return editors
  const first: Where | null =
    group === 'chiefs'
      ? roles(['chief'])
      : desk
        ? { and: [roles(['editor']), { desk: { equals: desk } }] }
        : null
  if (!first) return editors
  const { totalDocs } = await req.payload.count({
    collection: 'users',
    where: { and: [first, { disabled: { equals: false } }] },
    overrideAccess: true,
    req,
  })
  return totalDocs > 0 ? first : editors
}

/** Whether this person may read the article as it stands in the caller's transaction. Asks the access rule itself. */
export async function mayRead(req: PayloadRequest, user: User, article: string): Promise<boolean> {
  const theirs = isolateObjectProperty(req, ['user', 'context'])
  theirs.user = { ...user, collection: 'users' }
  const { docs } = await req.payload.find({
    collection: 'articles',
    where: { id: { equals: article } },
    limit: 1,
    pagination: false,
    depth: 0,
    select: { stage: true },
    overrideAccess: false,
    // A flat no is an answer here, not an error: it must not undo what somebody else does.
    disableErrors: true,
    user: theirs.user,
    req: theirs,
  })
  return docs.length === 1
}
