import { lastDatabaseTime } from '@/src/platform/database/clock'
import type { Rule } from './rules'

/**
 * Filter over versions: not those of articles that are restricted today (embargo, legal gate) and not the actor's own.
 * A version row knows only its own time, so the restriction is looked up in the articles.
 */
export const restrictedArticles: Rule = async ({ req, actor }) => {
  const { docs } = await req.payload.find({
    collection: 'articles',
    overrideAccess: true,
    pagination: false,
    depth: 0,
    select: { author: true, assignee: true, reviewer: true, contributors: true },
    where: {
      or: [
        { embargoUntil: { greater_than: lastDatabaseTime().toISOString() } },
        { 'gates.legal': { not_in: ['notNeeded', 'done'] } },
      ],
    },
  })
  const foreign = docs.filter(
    ({ author, assignee, reviewer, contributors }) =>
      ![author, assignee, reviewer, ...(contributors ?? [])].includes(actor.id),
  )
  return foreign.length === 0 ? true : { parent: { not_in: foreign.map(({ id }) => id) } }
}
