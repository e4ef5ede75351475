import type { Refusal } from '@/src/language/refusal'
import { CONTENT_FIELDS, SERVER_FIELDS, SERVER_INITIAL } from './articleFields'
import type { Actor } from './actor'
import type { Context, JudgedArticle } from './context'
import { decide } from './decide'
import { embargoChange } from './schedule'
import { fieldsThatDiffer, wholeContent } from './content'
import { judgedArticle } from './judgedArticle'
import type { Permit } from './permit'
import { REFUSALS } from './refusals'
import { may } from './roles'
import type { State } from './stages'

type Doc = Record<string, unknown>
export type WriteKind = 'create' | 'update' | 'restore' | 'duplicate'
type Judgement = { ok: true; doc: Doc } | { ok: false; refusal: Refusal }
export type Case = {
  kind: WriteKind
  /** The stored row; null on create. */
  before: Doc | null
  /** The stored row merged with the request, as Payload hands it to `beforeChange`. */
  after: Doc
  actor: Actor | null
  permit: Permit | null
  state: State
  now: Date
  /** Restoring: who wrote what the version brings back; they become contributors of the article. */
  writers?: readonly string[]
}

/** The worker, where nobody stands behind the action: it may undo a schedule, which any role may. */
const SYSTEM: Actor = { id: 'system', roles: ['admin'], desk: null }

const refuse = (refusal: Refusal): Judgement => ({ ok: false, refusal })
const pick = (doc: Doc, keys: readonly string[]): Doc =>
  Object.fromEntries(keys.filter((key) => key in doc).map((key) => [key, doc[key]]))

const created = ({ after, actor }: Case): Judgement => {
  if (!actor || !may(actor, 'write')) return refuse(REFUSALS.unknownActor())
  const foreign = fieldsThatDiffer(SERVER_INITIAL, after, SERVER_FIELDS).filter(
    (key) => after[key] != null,
  )
  if (foreign.length > 0) return refuse(REFUSALS.serverField({ fields: foreign }))
  return {
    ok: true,
    doc: { ...withoutClock(after), ...SERVER_INITIAL, author: actor.id, contributors: [actor.id] },
  }
}

/** Payload keeps these itself; `createdAt` from a client would be believed. */
const withoutClock = ({ createdAt: _created, updatedAt: _updated, ...rest }: Doc): Doc => rest

const stored = (article: Partial<JudgedArticle>): Doc => {
  const { id: _id, headline: _headline, bodyText: _text, contentHash: _hash, ...fields } = article
  return fields
}

const transitioned = (before: Doc, permit: Permit, actor: Actor): Judgement => {
  const article = judgedArticle(before)
  if (permit.articleId !== article.id) return refuse(REFUSALS.unknownActor())
  if (permit.revision !== article.revision) {
    return refuse(REFUSALS.staleRevision({ revision: article.revision }))
  }
  const context: Context = { ...permit.context, article, actor }
  const decision = decide(permit.action, context)
  if (!decision.ok) return decision
  const content = permit.content ? wholeContent(permit.content, before) : {}
  return {
    ok: true,
    doc: {
      ...withoutClock(before),
      ...content,
      ...stored(decision.patch),
      revision: article.revision + 1,
    },
  }
}

/** A save asks for nothing but itself, so the needs of its actions find nothing else to look at. */
const saveContext = (
  { state, now, writers }: Case,
  article: JudgedArticle,
  actor: Actor,
): Context => ({
  article,
  actor,
  state,
  now,
  writers,
  input: {},
  findings: [],
  majorChanges: [],
  incompletePictures: [],
  maskedLabels: [],
  publication: null,
  namedSources: 0,
  blockingComments: 0,
})

const written = (given: Case, before: Doc, actor: Actor): Judgement => {
  const article = judgedArticle(before)
  const restored = given.kind === 'restore'
  const after = restored ? { ...before, ...pick(given.after, CONTENT_FIELDS) } : given.after
  if (Number(after.revision) !== article.revision) {
    const [theirs, mine] = [pick(before, CONTENT_FIELDS), pick(after, CONTENT_FIELDS)]
    return refuse(REFUSALS.staleRevision({ revision: article.revision, theirs, mine }))
  }
  const foreign = fieldsThatDiffer(before, after, [...SERVER_FIELDS, 'createdAt'])
  if (foreign.length > 0) return refuse(REFUSALS.serverField({ fields: foreign }))
  const asked = judgedArticle({ ...after, id: article.id })
  const context = saveContext(given, article, actor)
  const decision = decide(restored ? 'restoreVersion' : 'write', context)
  if (!decision.ok) return decision
  const shorter = embargoChange(article, asked, given.now) === 'shorter'
  // Where the table lets somebody write, it is the role that does not reach.
  const lifted = shorter ? decide('shortenEmbargo', context) : null
  if (lifted && !lifted.ok) return refuse(REFUSALS.embargoNotYours())
  const changed = restored || asked.contentHash !== article.contentHash
  const patch = { ...(changed && stored(decision.patch)), ...(lifted && stored(lifted.patch)) }
  return { ok: true, doc: { ...withoutClock(after), ...patch, revision: article.revision + 1 } }
}

/**
 * The only judge of an article's stage: every write by every road passes here.
 * Takes the stored row and the row to be, returns the row that may be stored, or a refusal. Pure.
 */
export function judge(given: Case): Judgement {
  if (given.kind === 'duplicate') return refuse(REFUSALS.duplicateClosed())
  if (given.kind === 'create' || !given.before) return created(given)
  const actor = given.actor ?? (given.permit?.system ? SYSTEM : null)
  if (!actor) return refuse(REFUSALS.unknownActor())
  return given.permit
    ? transitioned(given.before, given.permit, actor)
    : written(given, given.before, actor)
}
