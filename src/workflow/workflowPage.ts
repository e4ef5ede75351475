import type { Words } from '@/src/language/words'
import { ROLE_LABELS, STAGE_LABELS, STATE_LABELS } from './labels'
import { ROLES, STAGES, STATES } from './stages'
import { stateDiagram } from './stateDiagram'
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

const words = <V extends string>(values: readonly V[], labels: Record<V, Words>): string =>
  values.map((value) => `- \`${value}\`: ${labels[value].tr} (${labels[value].en})`).join('\n')

const picture = (heading: string, language: keyof Words): string[] => [
  heading,
  '',
  '```mermaid',
  stateDiagram(language),
  '```',
  '',
]

/** docs/workflow.md, printed from the table: one row for each action and group of stages, then a picture in each language. */
export function workflowPage(): string {
  const rows = Object.entries<Transition>(TRANSITIONS).flatMap(([action, transition]) =>
    transition.moves.map((move) => row(action, transition, move)),
  )
  return [
    '# İş akışı / the workflow',
    '',
    'Printed from `src/workflow/transitions.ts` by `npm run generate`. Do not edit: change the table.',
    '',
    'Resim olarak / as a picture: [Türkçe](#resim), [English](#picture). ↺: aşama aynı kalır / the stage stays.',
    '',
    'A cell that is not in the table is refused. People of an article act only while they hold the role of a reporter, editor or chief.',
    '',
    '| action | from stage | to stage | publication state | who | needs |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
    ...picture('## Resim', 'tr'),
    ...picture('## Picture', 'en'),
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
