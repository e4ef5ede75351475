import { BUTTON_ACTIONS, type ButtonAction } from '@/src/workflow/transitions'
import type { OfferedAction } from './actionsAnswer'
import { ACTION_TABLE } from './actionTable'

/** Refusals that mean "not the moment" or "not your part": such buttons would only crowd the bar. */
const FOLDED = ['illegalStage', 'illegalState', 'notYours', 'unknownAction', 'reviewNotDue']
/** The steps that carry the article on, the likeliest first. */
const FORWARD = BUTTON_ACTIONS.filter((action) => ACTION_TABLE[action].main !== undefined).sort(
  (a, b) => (ACTION_TABLE[a].main ?? 0) - (ACTION_TABLE[b].main ?? 0),
)
const isQuiet = (action: ButtonAction): boolean => ACTION_TABLE[action].place === 'menu'

type Arrangement = {
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
  isQuiet(action) || (!allowed && FOLDED.includes(code ?? ''))

/**
 * Which buttons stand in the bar and which are folded into its menu. Every action is in exactly one place. Who does not write
 * the article may send it in, but waits for its writer: that button does not stand out for them.
 */
export function arrangeActions(actions: readonly OfferedAction[], writes = true): Arrangement {
  const forward = FORWARD.filter((name) => writes || name !== 'submit').map((name) =>
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
