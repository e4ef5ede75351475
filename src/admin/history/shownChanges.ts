import { CONTENT_FIELDS, INNER_FIELDS } from '@/src/workflow/articleFields'

/** Actions that are about the text; of any other one it only says that a row was written. */
const WRITES = ['write', 'restoreVersion']
const WRITTEN: readonly string[] = [...CONTENT_FIELDS, ...INNER_FIELDS, 'schedule']
/** What an action sets without saying so in its name. */
const SET = ['assignee', 'reviewer', 'dueAt', 'gates']

/**
 * The changed fields worth naming beside an action: what was written after a save, people, due date and gates always; of a
 * record all of them.
 */
export const shownChanges = (action: string, changed: readonly string[]): string[] =>
  changed.filter(
    (field) =>
      action === 'recordChanged' ||
      SET.includes(field) ||
      (WRITES.includes(action) && WRITTEN.includes(field)),
  )
