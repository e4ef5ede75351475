import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'

import { answering, readableRecord } from '@/src/editorial/api/answering'
import { mayRead } from '@/src/editorial/notifications/notify'
import { idOf } from '@/src/language/ids'
import { RefusalError } from '@/src/language/refusal'
import { fold } from '@/src/language/text/letters'
import type { Comment, User } from '@/src/payload-types'
import { judgedArticle } from '@/src/workflow/judgedArticle'
import { REFUSALS } from '@/src/workflow/refusals'

/** More people than one comment is for; each is told. */
const MOST_MENTIONS = 10
/** So many are offered, and of so many with a fitting name it is looked up whether they may read the article. */
const OFFERED = 6
const LOOKED_UP = 24

const asked = z.strictObject({ q: z.string().max(100).default('') })

const activeUsers = async (req: PayloadRequest): Promise<User[]> => {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { disabled: { equals: false } },
    sort: 'name',
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs
}

/** A name fits what was typed when each of its words begins one of the name's, by the letters that sound alike. */
const fits = (name: string, typed: readonly string[]): boolean => {
  const words = fold(name).split(' ')
  return typed.every((part) => words.some((word) => word.startsWith(part)))
}

/**
 * `GET /api/articles/:id/readers?q=` → `{readers: [{id, name}]}`: who can be named in a comment on this article, at most six,
 * its own people first. Nobody who may not read it is offered, and who asks has to.
 */
export const articleReaders: Endpoint = {
  path: '/:id/readers',
  method: 'get',
  handler: answering(async (req) => {
    const article = await readableRecord(req, 'articles', String(req.routeParams?.id))
    const parsed = asked.safeParse(Object.fromEntries(req.searchParams))
    if (!parsed.success) {
      throw new RefusalError(REFUSALS.inputInvalid({ problems: ['q: ≤ 100'] }))
    }
    const { author, assignee, reviewer, contributors } = judgedArticle(article)
    const near = new Set([author, assignee, reviewer, ...contributors])
    const typed = fold(parsed.data.q).split(' ').filter(Boolean)
    const candidates = (await activeUsers(req))
      .filter(({ id, name }) => id !== req.user?.id && fits(name, typed))
      .sort((a, b) => Number(near.has(b.id)) - Number(near.has(a.id)))
      .slice(0, LOOKED_UP)
    const readers: { id: string; name: string }[] = []
    for (const user of candidates) {
      if (readers.length === OFFERED) break
      if (await mayRead(req, user, article.id)) readers.push({ id: user.id, name: user.name })
    }
    return Response.json({ readers })
  }),
}

/**
 * Why people cannot be named in a comment, in one sentence, or null: too many, none such, or one who may not read the
 * article. Who was named in it `before` stays, whatever became of them.
 */
export async function mentionProblem(
  req: PayloadRequest,
  { article, mentions }: Partial<Comment>,
  before?: Partial<Comment>,
): Promise<string | null> {
  const kept = (before?.mentions ?? []).map(idOf)
  const all = [...new Set((mentions ?? []).map(idOf))]
  const ids = all.filter((id) => !kept.includes(id))
  if (ids.length === 0) return null
  if (all.length > MOST_MENTIONS) return `mentions: en çok / at most ${MOST_MENTIONS}`
  const known = new Map((await activeUsers(req)).map((user) => [user.id, user]))
  for (const id of ids) {
    const user = id === null ? undefined : known.get(id)
    // One sentence for both: whether somebody exists is no news for whoever may not know.
    if (!user || !(await mayRead(req, user, idOf(article) ?? ''))) {
      return 'mentions: bu haberi okuyabilen böyle biri yok / nobody such who may read this article'
    }
  }
  return null
}
