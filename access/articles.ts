import type { Where } from 'payload'

import { lastDatabaseTime } from '@/src/platform/database/clock'
import type { Actor } from '@/src/workflow/actor'
import { nobody } from './nobody'
import { all, any, hasRole, holds, mine, only, toAccess, toGate } from './rules'
import { restrictedArticles } from './restrictedArticles'

const isDecider = holds('decide')
const isReporter = hasRole('reporter')
const writes = holds('write')

/** The people of the article: author, assignee, reviewer and contributors. */
const ofPeople = (actor: Actor): Where => ({
  or: [
    { author: { equals: actor.id } },
    { assignee: { equals: actor.id } },
    { reviewer: { equals: actor.id } },
    { contributors: { in: [actor.id] } },
  ],
})

/** Under embargo or with the legal gate open, an article is for editors, chiefs and its own people only. */
const unrestricted = (): Where => ({
  and: [
    {
      or: [
        // Not `exists: false`: Payload drops that without a word where the filter is asked below a relation (claims).
        { embargoUntil: { equals: null } },
        { embargoUntil: { less_than_equal: lastDatabaseTime().toISOString() } },
      ],
    },
    { 'gates.legal': { in: ['notNeeded', 'done'] } },
  ],
})

const ofDesk = (actor: Actor): Where | false =>
  actor.desk ? { desk: { equals: actor.desk } } : false

const read = any(
  only(isDecider),
  only(isReporter, mine(ofPeople)),
  only(hasRole('factChecker'), any(mine(ofPeople), unrestricted)),
  only(
    isReporter,
    all(
      any(mine(ofDesk), () => ({ stage: { equals: 'published' } })),
      unrestricted,
    ),
  ),
)

/** Whoever may write it in some stage; the judge decides about the stage. */
const update = any(
  only(isDecider),
  only(
    isReporter,
    any(
      mine((actor) => ({ author: { equals: actor.id } })),
      mine((actor) => ({ assignee: { equals: actor.id } })),
      mine((actor) => ({ contributors: { in: [actor.id] } })),
    ),
  ),
)

/** Versions keep the people and the desk of their time; whether the article is restricted is asked of today. */
const readVersions = any(
  only(isDecider),
  only(hasRole('factChecker'), restrictedArticles),
  only(
    isReporter,
    all(
      any(
        mine((actor) => ({ 'version.author': { equals: actor.id } })),
        mine((actor) => ({ 'version.assignee': { equals: actor.id } })),
        mine((actor) => ({ 'version.contributors': { in: [actor.id] } })),
        mine((actor) => (actor.desk ? { 'version.desk': { equals: actor.desk } } : false)),
      ),
      restrictedArticles,
    ),
  ),
)

export const articleAccess = {
  create: toGate(writes),
  read: toAccess(read),
  update: toAccess(update),
  readVersions: toAccess(readVersions),
  delete: nobody,
  unlock: nobody,
}
