import type { MajorChange } from './majorChanges'
import type { Finding, Override } from '@/src/sourcing/types'
import type { Actor } from './actor'
import type { EditKind, Gate, GateState, Stage, State } from './stages'

/** The article as the workflow sees it: H fields with relations as ids, and what its needs ask about. */
export type JudgedArticle = {
  id: string
  headline: string
  /** Plain text of the body. */
  bodyText: string
  stage: Stage
  editKind: EditKind
  revision: number
  author: string | null
  assignee: string | null
  reviewer: string | null
  dueAt: string | null
  gates: Record<Gate, GateState>
  contributors: string[]
  submittedBy: string | null
  approvedHash: string | null
  approvedBy: string | null
  approvedOverrides: Override[]
  schedule: Schedule | null
  /** `schedule.at` once more, as a date with an index: what the worker asks for. */
  scheduledAt: string | null
  embargoUntil: string | null
  contentHash: string
}

/** When the worker publishes, for whom, which text, and what it tells the reader. */
export type Schedule = {
  /** UTC, a whole minute. */
  at: string
  timeZone: string
  by: string
  hash: string
  told: Pick<TransitionInput, 'note' | 'was' | 'is' | 'claim'>
}

/** What of the publication a decision asks about. */
type JudgedPublication = {
  postReviewDue: string | null
  /** Who did what the review is about. */
  postReviewBy: string | null
  /** Who wrote the published text. */
  contributors: string[]
}

export type TransitionInput = {
  reason?: string
  editKind?: EditKind
  note?: string
  was?: string
  is?: string
  claim?: string
  reviewer?: string | null
  assignee?: string | null
  dueAt?: string | null
  overrides?: Override[]
  publicReason?: string
  at?: string
  timeZone?: string
  gate?: Gate
  gateState?: GateState
}

/** `name`: what the newsroom knows the picture by. */
export type IncompletePicture = { id: string; name: string; lacks: ('alt' | 'credit' | 'file')[] }

/** All that a decision rests on; nothing in `src/workflow` reads a clock or a database. */
export type Context = {
  article: JudgedArticle
  state: State
  actor: Actor
  input: TransitionInput
  now: Date
  findings: Finding[]
  publication: JudgedPublication | null
  /** How many different sources and speakers are named. */
  namedSources: number
  /** Whether a comment that blocks approval is open. */
  blockingComments: number
  /** What changed against the published text that a minor edit may not change. */
  majorChanges: MajorChange[]
  /** Pictures of the article that lack what readers are owed: alt text and credit (or that are gone altogether). */
  incompletePictures: IncompletePicture[]
  /** `id=label` of each masked source the article names, sorted: part of what is approved. */
  maskedLabels: string[]
  /** Whether the reviewer asked for may decide (an editor or chief). */
  reviewerMayDecide?: boolean
  /** Restoring a version: who wrote what it brings back. */
  writers?: readonly string[]
  /** Asked by the list of buttons, before a dialog could collect the input. */
  probe?: boolean
}
