import type { Words } from '@/src/language/words'
import type { Stage } from '@/src/workflow/stages'
import { type ButtonAction, type Move, TRANSITIONS } from '@/src/workflow/transitions'

/** Where a card can be put: the columns of the board, and the part for what goes out later. */
export const TARGETS = ['writing', 'review', 'ready', 'scheduled', 'live'] as const
export type Target = (typeof TARGETS)[number]

type Row = {
  label: Words
  stages: readonly Stage[]
  /** The steps that lead there, the likelier first. What is done in haste or takes away is never a drop. */
  actions: readonly ButtonAction[]
}

const FIRST_APPROVED: Words = { tr: 'Önce onaylanmalı.', en: 'It has to be approved first.' }
const FIRST_OPENED: Words = {
  tr: 'Yayındaki metin önce düzenlemeye açılır.',
  en: 'A live text is opened for editing first.',
}
const FIRST_UNSCHEDULED: Words = {
  tr: 'Önce zamanlaması kaldırılır.',
  en: 'It has to be unscheduled first.',
}
const FIRST_SENT: Words = {
  tr: 'Önce incelemeye gönderilir.',
  en: 'It has to be submitted first.',
}

export const TARGET_TABLE: Readonly<Record<Target, Row>> = {
  writing: {
    label: { tr: 'Yazılıyor', en: 'Writing' },
    stages: ['draft', 'changesRequested'],
    actions: ['requestChanges', 'recall', 'startEdit'],
  },
  review: {
    label: { tr: 'İncelemede', en: 'In review' },
    stages: ['inReview'],
    actions: ['submit'],
  },
  ready: {
    label: { tr: 'Hazır', en: 'Ready' },
    stages: ['approved'],
    actions: ['approve', 'unschedule'],
  },
  scheduled: {
    label: { tr: 'Zamanlandı', en: 'Scheduled' },
    stages: ['scheduled'],
    actions: ['schedule'],
  },
  live: {
    label: { tr: 'Yayında', en: 'Live' },
    stages: ['published'],
    actions: ['publish'],
  },
}

/** Why no step leads from a stage to a target, for those that need a step between. */
const BETWEEN: Readonly<Record<Target, Partial<Record<Stage, Words>>>> = {
  writing: { scheduled: FIRST_UNSCHEDULED },
  review: {
    approved: {
      tr: 'Onaylı metin, düzeltme istenince ya da değişince incelemeye döner.',
      en: 'An approved text is in review again when it changes, or when changes are asked for.',
    },
    scheduled: FIRST_UNSCHEDULED,
    published: FIRST_OPENED,
  },
  ready: { draft: FIRST_SENT, changesRequested: FIRST_SENT, published: FIRST_OPENED },
  scheduled: {
    draft: FIRST_SENT,
    changesRequested: FIRST_SENT,
    inReview: FIRST_APPROVED,
    published: FIRST_OPENED,
  },
  live: {
    draft: FIRST_APPROVED,
    changesRequested: FIRST_APPROVED,
    inReview: FIRST_APPROVED,
    scheduled: {
      tr: 'Saati gelince yayımlanır; hemen için önce zamanlaması kaldırılır.',
      en: 'It goes out at its time; to publish it now it has to be unscheduled first.',
    },
  },
}
const NO_WAY: Words = { tr: 'Buraya taşınamaz.', en: 'It cannot be moved here.' }

/** As much of an offered action as a move needs; the judge's own answer (`GET /api/articles/:id/actions`). */
type Offered = {
  action: ButtonAction
  allowed: boolean
  code: string | null
  message: string | null
}

export type Moved<Action extends Offered> =
  | { kind: 'home' }
  | { kind: 'step'; action: Action }
  /** `message`: the judge's sentence; else ours. `urgent`: the way round the review, where it is open. */
  | { kind: 'closed'; why: Words; urgent: Action | null }

/** Whether an action leads on from a stage, by the one table. */
const leadsFrom = (action: ButtonAction, stage: Stage): boolean => {
  const moves: readonly Move[] = TRANSITIONS[action].moves
  return moves.some(({ from }) => from.includes(stage))
}

/**
 * What it means to put a text of this stage there: nothing, one step that the judge allows, or no, with the reason. `offered`
 * are the judge's actions for this person and text; nothing is decided here.
 */
export function moveTo<Action extends Offered>(
  stage: Stage,
  target: Target,
  offered: readonly Action[],
): Moved<Action> {
  const { stages, actions } = TARGET_TABLE[target]
  if (stages.includes(stage)) return { kind: 'home' }
  const steps = actions
    .filter((action) => leadsFrom(action, stage))
    .flatMap((name) => offered.filter(({ action }) => action === name))
  const step = steps.find(({ allowed }) => allowed)
  if (step) return { kind: 'step', action: step }
  const urgent =
    target === 'live'
      ? (offered.find(({ action, allowed }) => action === 'publishUrgent' && allowed) ?? null)
      : null
  // "Not your part" is the last thing to say where another step says what is missing.
  const [refused] = [...steps].sort(
    (a, b) => Number(a.code === 'notYours') - Number(b.code === 'notYours'),
  )
  const said = refused?.message
  const why = said ? { tr: said, en: said } : (BETWEEN[target][stage] ?? NO_WAY)
  return { kind: 'closed', why, urgent }
}
