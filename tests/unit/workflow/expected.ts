/**
 * The workflow as design/workflow.md has it, written by hand and not taken from the code.
 * action · from>to · publication states · roles · people of the article.
 * Stages: D draft, I inReview, C changesRequested, A approved, S scheduled, P published, K spiked; `=` stays.
 * States: N never, L live, R retracted, W withdrawn. Roles: r reporter, e editor, c chief, f factChecker, a admin.
 * People act only while they hold a writing role (r, e or c). `!x`: not as x, whatever the role.
 */
const TABLE = `
write             DC>=    NLRW  ec     author assignee contributor
write             I>=     NLRW  ec
write             AS>I    NLRW  ec
restoreVersion    DC>D    NLRW  ec     author assignee contributor
restoreVersion    IA>D    NLRW  ec
shortenEmbargo    DCI>=   NLRW  ec
shortenEmbargo    AS>I    NLRW  ec
voidApproval      AS>I    NLRW  recfa
submit            DC>I    NLRW  ec     author assignee contributor
recall            I>D     NLRW  -      submitter
assign            DICA>=  NLRW  ec
requestChanges    IA>C    NLRW  ec
approve           I>A     NLRW  ec     !contributor
publish           A>P     NLRW  ec
publishUrgent     DICA>P  NL    ec
signOff           DICASP>=  LRW  ec
schedule          A>S     NL    ec
unschedule        S>A     NL    ec
due               S>P     NL    ec
unscheduleFailed  S>A     NLRW  recfa
pictureChanged    AS>I    NLRW  recfa
startEdit         P>D     LR    ec     author assignee
discardEdit       DICA>P  LR    ec     author assignee contributor
retract           DICASP>=  L   ec
withdraw          DICASP>=  LR  ec
reinstate         DICAP>D   RW  c
spike             DICA>K  N     ec     author
unspike           K>D     N     ec     author
setGate           DICASPK>=  NLRW  recf
`

export const STAGE_LETTERS: Record<string, string> = {
  draft: 'D',
  inReview: 'I',
  changesRequested: 'C',
  approved: 'A',
  scheduled: 'S',
  published: 'P',
  spiked: 'K',
}
export const STATE_LETTERS: Record<string, string> = {
  never: 'N',
  live: 'L',
  retracted: 'R',
  withdrawn: 'W',
}
export const ROLE_LETTERS: Record<string, string> = {
  reporter: 'r',
  editor: 'e',
  chief: 'c',
  factChecker: 'f',
  admin: 'a',
}

const rows = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [action = '', move = '', states = '', roles = '', ...people] = line.split(/\s+/)
    const [from = '', to = ''] = move.split('>')
    return { action, from, to, states, roles, people }
  })

export const EXPECTED_ACTIONS = [...new Set(rows.map(({ action }) => action))]

/** The letter of the stage it leads to, or null: refused. */
export function expected(
  action: string,
  given: { stage: string; state: string; role: string; person: string },
): string | null {
  const stage = STAGE_LETTERS[given.stage] ?? '?'
  const role = ROLE_LETTERS[given.role] ?? '?'
  const row = rows.find(
    ({ action: name, from, states, roles, people }) =>
      name === action &&
      from.includes(stage) &&
      states.includes(STATE_LETTERS[given.state] ?? '?') &&
      !people.includes(`!${given.person}`) &&
      (roles.includes(role) || (people.includes(given.person) && 'rec'.includes(role))),
  )
  if (!row) return null
  return row.to === '=' ? stage : row.to
}
