import type { Stage, State } from '@/src/workflow/stages'
import { profileOf, type ActorName, type Profile, type Tie } from './actors'

/**
 * What the newsroom's rules say, written by hand from the text of the workflow and of the model, to be read by a
 * person. Nothing here calls the code under test. The matrix is generated from this file and from nothing else.
 */
export type Modifier = 'plain' | 'embargoed' | 'legalGate' | 'factGate'
/** `reinstating`: withdrawn, and a chief has opened the way back (editKind `reinstatement`). */
export type PublicState = State | 'reinstating'
export type Cell = { stage: Stage; state: PublicState; modifier: Modifier }
/** `stranger`: told nothing but where the public API is. `absent`: as if it did not exist. `refused`: no, with a code. `closed`: a road that does not exist. */
export type Expected = 'yes' | 'refused' | 'absent' | 'stranger' | 'closed'

const OPEN: readonly Stage[] = ['draft', 'inReview', 'changesRequested', 'approved']
const NOT_SPIKED: readonly Stage[] = [...OPEN, 'scheduled', 'published']
const ANY_STAGE: readonly Stage[] = [...NOT_SPIKED, 'spiked']
const ANY_STATE: readonly PublicState[] = ['never', 'live', 'retracted', 'withdrawn', 'reinstating']
const PUBLISHED_ONCE: readonly PublicState[] = ['live', 'retracted', 'withdrawn', 'reinstating']

const has = ({ roles }: Profile, ...wanted: Profile['roles'][number][]) =>
  wanted.some((role) => roles.includes(role))

/** An account without a known role, or disabled, is nobody: the same as a stranger. */
export const isStranger = (actor: ActorName): boolean => profileOf(actor).roles.length === 0

/** Under embargo, or while the legal gate is required. */
export const isRestricted = ({ modifier }: Cell): boolean =>
  modifier === 'embargoed' || modifier === 'legalGate'

const isOwnPerson = ({ tie }: Profile): boolean =>
  tie === 'author' || tie === 'assignee' || tie === 'contributor'

/**
 * Reads: reporters their own, assigned and their desk's articles, others' only while their stage is `published`;
 * editors, chiefs and factCheckers all; admin none. Restricted ones: only editors, chiefs and the article's people.
 */
export function reads(actor: ActorName, cell: Cell): boolean {
  const who = profileOf(actor)
  if (has(who, 'editor', 'chief')) return true
  if (has(who, 'reporter') && isOwnPerson(who)) return true
  if (isRestricted(cell)) return false
  if (has(who, 'factChecker')) return true
  return has(who, 'reporter') && (who.tie === 'desk' || cell.stage === 'published')
}

/** History holds drafts of every stage, so a foreign article's history stays closed even while it is published. */
export const readsVersions = (actor: ActorName, cell: Cell): boolean =>
  reads(actor, cell) && !(has(profileOf(actor), 'reporter') && profileOf(actor).tie === 'none')

/** Publications, their snapshots and an article's audit chain carry private parts: for editors and chiefs. */
export const readsRecords = (actor: ActorName): boolean => has(profileOf(actor), 'editor', 'chief')

/** Persons, sources, events, media: the whole newsroom; an admin has no editorial right. */
export const readsReference = (actor: ActorName): boolean =>
  has(profileOf(actor), 'reporter', 'editor', 'chief', 'factChecker')

/** The news itself is begun by reporters, editors and chiefs. */
export const creates = (actor: ActorName): boolean =>
  has(profileOf(actor), 'reporter', 'editor', 'chief')

const WRITERS: readonly Tie[] = ['author', 'assignee', 'contributor']
type Rule = {
  from: readonly Stage[]
  states: readonly PublicState[]
  /** The stage afterwards; `same` where it does not move. */
  to: Stage | 'same'
  /** People of the article who may, provided that they still hold a writing role. */
  people?: readonly Tie[]
  roles?: Profile['roles']
  /** Further needs of this action, met by nobody else's choice: true = met. */
  needs?: (cell: Cell, actor: ActorName) => boolean
}

const DECIDERS: Profile['roles'] = ['editor', 'chief']
const notWithdrawn = ({ state }: Cell) => state !== 'withdrawn'
const noGate = ({ modifier }: Cell) => modifier !== 'legalGate' && modifier !== 'factGate'
const noEmbargo = ({ modifier }: Cell) => modifier !== 'embargoed'
const untouched = (actor: ActorName) => profileOf(actor).tie !== 'contributor'

/** The table of the workflow. The inputs that the matrix sends along are complete (see operations.ts). */
// prettier-ignore
export const RULES = {
  submit: { from: ['draft', 'changesRequested'], states: ANY_STATE, to: 'inReview', people: WRITERS, roles: DECIDERS, needs: notWithdrawn },
  recall: { from: ['inReview'], states: ANY_STATE, to: 'draft', people: ['author'] },
  assign: { from: OPEN, states: ANY_STATE, to: 'same', roles: DECIDERS },
  requestChanges: { from: ['inReview', 'approved'], states: ANY_STATE, to: 'changesRequested', roles: DECIDERS },
  approve: { from: ['inReview'], states: ANY_STATE, to: 'approved', roles: DECIDERS, needs: (cell, actor) => noGate(cell) && untouched(actor) },
  publish: { from: ['approved'], states: ['never', 'live', 'retracted', 'reinstating'], to: 'published', roles: DECIDERS, needs: (cell) => noGate(cell) && noEmbargo(cell) },
  // An embargo is a promise to a third person: urgency does not break it.
  publishUrgent: { from: OPEN, states: ['never', 'live'], to: 'published', roles: DECIDERS, needs: (cell) => noGate(cell) && noEmbargo(cell) },
  // In the matrix `editor` published, retracted and withdrew alone, so he or she is the one who may not sign it off.
  signOff: { from: NOT_SPIKED, states: PUBLISHED_ONCE, to: 'same', roles: DECIDERS, needs: (_cell, actor) => actor !== 'editor' },
  // The time asked for lies after the embargo.
  schedule: { from: ['approved'], states: ['never', 'live'], to: 'scheduled', roles: DECIDERS, needs: noGate },
  unschedule: { from: ['scheduled'], states: ['never', 'live'], to: 'approved', roles: DECIDERS },
  startEdit: { from: ['published'], states: ['live', 'retracted'], to: 'draft', people: ['author', 'assignee'], roles: DECIDERS },
  discardEdit: { from: OPEN, states: ['live', 'retracted'], to: 'published', people: WRITERS, roles: DECIDERS },
  retract: { from: NOT_SPIKED, states: ['live'], to: 'same', roles: DECIDERS },
  withdraw: { from: NOT_SPIKED, states: ['live', 'retracted'], to: 'same', roles: DECIDERS },
  reinstate: { from: ['published', ...OPEN], states: ['retracted', 'withdrawn', 'reinstating'], to: 'draft', roles: ['chief'] },
  spike: { from: OPEN, states: ['never'], to: 'spiked', people: ['author'], roles: DECIDERS },
  unspike: { from: ['spiked'], states: ['never'], to: 'draft', people: ['author'], roles: DECIDERS },
  requireLegal: { from: ANY_STAGE, states: ANY_STATE, to: 'same', roles: ['reporter', 'editor', 'chief', 'factChecker'] },
  // Who touched the text counts from the last publication on, so in `published` nobody has.
  clearLegal: { from: ANY_STAGE, states: ANY_STATE, to: 'same', roles: ['chief'], needs: (cell, actor) => cell.stage === 'published' || untouched(actor) },
  clearFactCheck: { from: ANY_STAGE, states: ANY_STATE, to: 'same', roles: ['factChecker', 'editor'], needs: (cell, actor) => cell.stage === 'published' || untouched(actor) },
} as const satisfies Record<string, Rule>

/** Content writes: in draft and changesRequested its people and the deciders, afterwards the deciders only. */
const WRITE: readonly Rule[] = [
  {
    from: ['draft', 'changesRequested'],
    states: ANY_STATE,
    to: 'same',
    people: WRITERS,
    roles: DECIDERS,
  },
  { from: ['inReview'], states: ANY_STATE, to: 'same', roles: DECIDERS },
  { from: ['approved', 'scheduled'], states: ANY_STATE, to: 'inReview', roles: DECIDERS },
]
/** Going back to older words: a content write of the open stages that ends in `draft`. */
const RESTORE: readonly Rule[] = [
  {
    from: ['draft', 'changesRequested'],
    states: ANY_STATE,
    to: 'draft',
    people: WRITERS,
    roles: DECIDERS,
    needs: notWithdrawn,
  },
  {
    from: ['inReview', 'approved'],
    states: ANY_STATE,
    to: 'draft',
    roles: DECIDERS,
    needs: notWithdrawn,
  },
]

export type RuledAction = keyof typeof RULES
export type Verdict = { expected: Expected; to?: Stage }

const may = (rule: Rule, actor: ActorName, cell: Cell): boolean => {
  const who = profileOf(actor)
  const person = creates(actor) && (rule.people ?? []).includes(who.tie)
  if (!person && !has(who, ...(rule.roles ?? []))) return false
  if (!rule.from.includes(cell.stage) || !rule.states.includes(cell.state)) return false
  return rule.needs?.(cell, actor) ?? true
}

const verdict = (rules: readonly Rule[], actor: ActorName, cell: Cell): Verdict => {
  if (isStranger(actor)) return { expected: 'stranger' }
  if (!reads(actor, cell)) return { expected: 'absent' }
  const rule = rules.find((one) => may(one, actor, cell))
  if (!rule) return { expected: 'refused' }
  return { expected: 'yes', to: rule.to === 'same' ? cell.stage : rule.to }
}

/** No request can ask for these, whoever asks and whatever he may read: they happen by saving, by the worker, or never. */
const NOT_ASKED = [
  'due',
  'unscheduleFailed',
  'write',
  'restoreVersion',
  'shortenEmbargo',
  'voidApproval',
  'pictureChanged',
  'inherited',
  'unknown',
]

/** What an action must answer to this actor in this cell. An action that is not in the table is refused. */
export const expectedAction = (action: string, actor: ActorName, cell: Cell): Verdict =>
  NOT_ASKED.includes(action)
    ? { expected: 'closed' }
    : verdict(action in RULES ? [RULES[action as RuledAction]] : [], actor, cell)
export const expectedWrite = (actor: ActorName, cell: Cell): Verdict => verdict(WRITE, actor, cell)
/** What may not be read cannot be restored: a version is absent for whoever the article's history is closed to. */
export const expectedRestore = (actor: ActorName, cell: Cell): Verdict =>
  isStranger(actor) || readsVersions(actor, cell)
    ? verdict(RESTORE, actor, cell)
    : { expected: 'absent' }

/** For reading: what exists for this actor. */
export const expectedRead = (actor: ActorName, cell: Cell): Expected => {
  if (isStranger(actor)) return 'stranger'
  return reads(actor, cell) ? 'yes' : 'absent'
}
