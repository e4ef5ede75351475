import type { Payload } from 'payload'

import type { Words } from '@/src/language/words'

/** What one examination found: nothing, or what is wrong and how to mend it. */
export type Finding = { problems: string[]; mend: Words }
export type Check = {
  name: Words
  /** `repair`: mends what can be worked out anew; the problems it returns are those that were there. */
  examine(payload: Payload, repair: boolean): Promise<Finding>
}
