import { type Document, type Filter, ObjectId } from 'mongodb'
import { createLocalReq, type Payload } from 'payload'

import { readableRule } from '@/src/editorial/api/readableRule'
import { editorialDatabase } from '@/src/editorial/database/editorialDatabase'
import { isStoredId } from '@/src/language/ids'
import type { Actor } from '@/src/workflow/actor'
import { may } from '@/src/workflow/roles'

/** Somebody who listens, on however many streams. */
export type Listener = {
  actor: Actor
  /**
   * Texts that are or were shown to him, of those under way: when one is closed to him it is told once more, so that his screens
   * take it away. Undefined where nothing is closed to him.
   */
  known?: Set<string>
}

/** So many texts of somebody's are remembered; of others his screens hear within their own pace. */
const MOST_KNOWN = 500
/** What no rule of reading asks for, and most of an article's bytes. */
const LONG = ['body', 'attributions', 'claims', 'findings']

const ruleOf = async (payload: Payload, { id, roles, desk }: Actor) => {
  if (!may({ roles }, 'read')) return null
  const user = { id, roles: [...roles], desk, disabled: false, collection: 'users' as const }
  return readableRule(await createLocalReq({ user: user as never }, payload), 'articles')
}

const idsIn = (rows: readonly Document[]): string[] => rows.map(({ _id }) => String(_id))
const isOpen = (rule: Filter<Document>): boolean => Object.keys(rule).length === 0

/** What a new listener may have on his screens already: the texts under way that he may read, by id. One command, or none. */
export async function knownTo(payload: Payload, actor: Actor): Promise<Set<string> | undefined> {
  const rule = await ruleOf(payload, actor)
  if (!rule) return new Set()
  if (isOpen(rule)) return undefined
  const rows = await editorialDatabase(payload)
    .collection('articles')
    .find({ $and: [rule, { stage: { $ne: 'published' } }] }, { projection: { _id: 1 } })
    .sort({ updatedAt: -1 })
    .limit(MOST_KNOWN)
    .toArray()
  return new Set(idsIn(rows))
}

/**
 * For each listener, which of these articles he may be told of: those that he may read now, by the articles' own rule, and those that
 * he could read until now. One command, however many listeners and articles.
 */
export async function mayHear<L extends Listener>(
  payload: Payload,
  listeners: readonly L[],
  articles: readonly string[],
): Promise<Map<L, ReadonlySet<string>>> {
  const heard = new Map<L, ReadonlySet<string>>()
  const asked: { listener: L; rule: Filter<Document> }[] = []
  for (const listener of listeners) {
    const rule = await ruleOf(payload, listener.actor)
    if (rule && isOpen(rule)) heard.set(listener, new Set(articles))
    else if (rule) asked.push({ listener, rule })
  }
  const ids = articles.filter(isStoredId).map((id) => new ObjectId(id))
  if (asked.length === 0 || ids.length === 0) return heard
  const [found = {}] = await editorialDatabase(payload)
    .collection('articles')
    .aggregate([
      { $match: { _id: { $in: ids } } },
      { $unset: LONG },
      {
        $facet: Object.fromEntries(
          asked.map(({ rule }, at) => [`l${at}`, [{ $match: rule }, { $project: { _id: 1 } }]]),
        ),
      },
    ])
    .toArray()
  for (const [at, { listener }] of asked.entries()) {
    heard.set(listener, remembering(listener, articles, new Set(idsIn(found[`l${at}`] ?? []))))
  }
  return heard
}

/** What he may read now, and of what he knew the texts that are closed to him from now on. */
function remembering(
  { known = new Set() }: Listener,
  articles: readonly string[],
  readable: ReadonlySet<string>,
): ReadonlySet<string> {
  const told = new Set(readable)
  for (const id of articles) {
    if (readable.has(id)) {
      known.delete(id)
      known.add(id)
    } else if (known.delete(id)) told.add(id)
  }
  for (const id of known) {
    if (known.size <= MOST_KNOWN) break
    known.delete(id)
  }
  return told
}
