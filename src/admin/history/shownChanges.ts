/** Actions that are about the text; of any other one it only says that a row was written. */
const WRITES = ['write', 'restoreVersion']
/** What an action sets without saying so in its name. */
const SET = ['assignee', 'reviewer', 'dueAt', 'gates']

/** The changed fields worth naming beside an action: the text's after a save, people, due date and gates always. */
export const shownChanges = (action: string, changed: readonly string[]): string[] =>
  changed.filter((field) => WRITES.includes(action) || SET.includes(field))
