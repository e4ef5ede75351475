import type { OfferedAction } from '../http/actionsAnswer'

/** Refusals that mean "not the moment" or "not your part": such buttons would only crowd the bar. */
const FOLDED = ['illegalStage', 'illegalState', 'notYours', 'unknownAction', 'reviewNotDue']
/** Allowed, but rarely anybody's next step. */
const QUIET = [
  'spike',
  'discardEdit',
  'setGate',
  'publishUrgent',
  'retract',
  'withdraw',
  'reinstate',
]
/** The step that carries the article on; the first allowed one becomes the main button. */
const FORWARD = ['publish', 'approve', 'submit', 'startEdit', 'unspike', 'signOff']

export type Arrangement = {
  /** The one button that stands out; null when nothing carries the article on. */
  main: OfferedAction | null
  /** Buttons of the bar beside it, allowed ones first. */
  bar: OfferedAction[]
  /** The menu of the rest, allowed ones first. */
  menu: OfferedAction[]
}

const allowedFirst = (a: OfferedAction, b: OfferedAction): number =>
  Number(b.allowed) - Number(a.allowed)

const isFolded = ({ action, allowed, code }: OfferedAction): boolean =>
  allowed ? QUIET.includes(action) : FOLDED.includes(code ?? '') || QUIET.includes(action)

/** Which buttons stand in the bar and which are folded into its menu. Every action is in exactly one place. */
export function arrangeActions(actions: readonly OfferedAction[]): Arrangement {
  const forward = FORWARD.map((name) =>
    actions.find(({ action, allowed }) => action === name && allowed),
  )
  const main = forward.find((found) => found !== undefined) ?? null
  const rest = actions.filter((action) => action !== main)
  return {
    main,
    bar: rest.filter((action) => !isFolded(action)).sort(allowedFirst),
    menu: rest.filter(isFolded).sort(allowedFirst),
  }
}
