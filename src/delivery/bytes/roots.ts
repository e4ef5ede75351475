import type { Asking } from './asking'
import type { Making } from './making'
import type { Selected } from './selected'

/** Asks what a root field needs first → what writes its value from that. Refuses bad arguments. */
export type Ask = (asking: Asking) => Promise<() => void>
/** How a root field is asked and written. */
export type RootField = (making: Pick<Making, 'plan' | 'object'>, selected: Selected) => Ask
