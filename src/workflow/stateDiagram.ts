import type { Words } from '@/src/language/words'
import { STAGE_LABELS } from './labels'
import { STAGES } from './stages'
import { TRANSITIONS, type Transition } from './transitions'

/** What Mermaid would read as a sign of its own stands as the entity it takes for one. */
const plain = (text: string): string =>
  text.replace(/[#;:"<>]/g, (sign) => `#${sign.charCodeAt(0)};`)

/** The names of the actions by the way they take, each name once a way, in the order of the table. */
function waysOf(table: Record<string, Transition>, language: keyof Words) {
  const ways = new Map<string, Set<string>>()
  for (const { label, moves } of Object.values(table)) {
    for (const { from, to } of moves) {
      for (const stage of from) {
        const way = `${stage} --> ${to === 'same' ? stage : to}`
        ways.set(way, (ways.get(way) ?? new Set()).add(plain(label[language])))
      }
    }
  }
  return ways
}

/** Wider than Mermaid lays a diagram by itself, so that the names beside the arrows keep clear of each other. */
const SPACED = ['---', 'config:', '  state:', '    nodeSpacing: 70', '    rankSpacing: 70', '---']

/**
 * The table as a state diagram in Mermaid, in one language: an arrow from stage to stage names every action that takes
 * it, and a stage lists those that leave it as it is, which as arrows to itself would hide the others.
 */
export function stateDiagram(
  language: keyof Words,
  table: Record<string, Transition> = TRANSITIONS,
): string {
  const ways = waysOf(table, language)
  const staying = (stage: string) => [...(ways.get(`${stage} --> ${stage}`) ?? [])]
  return [
    ...SPACED,
    'stateDiagram-v2',
    ...STAGES.flatMap((stage) => [
      `  state "${plain(STAGE_LABELS[stage][language])}" as ${stage}`,
      ...staying(stage).map((name) => `  ${stage}: ↺ ${name}`),
    ]),
    '  [*] --> draft',
    ...[...ways]
      .filter(([way]) => !STAGES.some((stage) => way === `${stage} --> ${stage}`))
      .map(([way, names]) => `  ${way}: ${[...names].join('<br/>')}`),
  ].join('\n')
}
