import { isTyped } from '@/src/workflow/articleFields'
import type { StoredArticle } from './callApi'
import { windowEvents } from './windowEvents'

/** Why a save did not reach the newsroom; the text is still in the form. */
export type FailedSave =
  | { kind: 'signedOut' }
  | { kind: 'offline' }
  /** `base`: what the writer started from, where it may be read. */
  | { kind: 'stale'; newest: StoredArticle; base: Record<string, unknown> | null }
  | { kind: 'refused' }

/** `article`: its id, or `new` for one that was never saved. */
type FormEvent =
  | { kind: 'saved'; article: string }
  | { kind: 'failed'; article: string; why: FailedSave }
  /** Keep what is typed: the form is about to show another text. */
  | { kind: 'keepTyped'; article: string; content: Record<string, unknown> }
  /** A comment was written or closed: approval may be open or stopped now. */
  | { kind: 'commented' }
  /** Somebody else has saved the open article. */
  | { kind: 'newer' }

/** How save button, workflow bar and autosave tell each other: Payload puts them in slots without a common parent. */
export const formEvents = windowEvents<FormEvent>('kunye:form')

/** The part of a form's data that a person types: without what the system writes or works out. */
export function typedContent(data: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(data).filter(([key, value]) => isTyped(key) && value !== undefined),
  )
}
