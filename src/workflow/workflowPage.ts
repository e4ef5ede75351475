import { ROLE_LABELS, STAGE_LABELS, STATE_LABELS } from './labels'
import { ROLES, STAGES, STATES } from './stages'
import { TRANSITIONS, type Move, type Person, type Transition } from './transitions'

const PEOPLE: Record<Person, string> = {
  author: 'author',
  assignee: 'assignee',
  contributor: 'contributor',
  submitter: 'submitter',
}

const list = (words: readonly string[]): string => words.join(', ') || '–'

const row = (action: string, { label, states, needs }: Transition, move: Move): string => {
  const who = [...move.by, ...move.people.map((person) => PEOPLE[person])]
  const to = move.to === 'same' ? 'same' : move.to
  const where = states.length === STATES.length ? 'any' : list(states)
  const cells = [`\`${action}\` ${label.tr}`, list(move.from), to, where, list(who), list(needs)]
  return `| ${cells.join(' | ')} |`
}

const words = <V extends string>(
  values: readonly V[],
  labels: Record<V, { tr: string; en: string }>,
): string =>
  values.map((value) => `- \`${value}\`: ${labels[value].tr} (${labels[value].en})`).join('\n')

/** docs/workflow.md, printed from the table: one row for each action and group of stages. */
export function workflowPage(): string {
  const rows = Object.entries<Transition>(TRANSITIONS).flatMap(([action, transition]) =>
    transition.moves.map((move) => row(action, transition, move)),
  )
  return [
    '# İş akışı / the workflow',
    '',
    'Printed from `src/workflow/transitions.ts` by `npm run generate`. Do not edit: change the table.',
    '',
    'Resim olarak / as a picture: [workflow.svg](workflow.svg)',
    '',
    '![İş akışı: her satır bir işlem, noktadan ok ucuna](workflow.svg)',
    '',
    'A cell that is not in the table is refused. People of an article act only while they hold the role of a reporter, editor or chief.',
    '',
    '| action | from stage | to stage | publication state | who | needs |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
    '## Stages of the working copy',
    '',
    words(STAGES, STAGE_LABELS),
    '',
    '## States of the publication',
    '',
    words(STATES, STATE_LABELS),
    '',
    '## Roles',
    '',
    words(ROLES, ROLE_LABELS),
    '',
  ].join('\n')
}
