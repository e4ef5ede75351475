import type { Action } from './transitions'

const PUBLISHING: readonly Action[] = ['publish', 'publishUrgent', 'due']

/** Whether an action puts the working copy before the public. */
export const isPublishing = (action: Action | undefined): boolean =>
  action !== undefined && PUBLISHING.includes(action)
