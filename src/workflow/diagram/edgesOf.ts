import type { Role, Stage, State } from '../stages'
import { TRANSITIONS, type Move, type Person, type Transition } from '../transitions'

/** One arrow of the diagram: an action from one stage to one stage (its own, where the stage stays). */
export type Edge = { action: string; from: Stage; to: Stage }
/** The arrows of one action to one stage, or all that leave the stage as it is. */
export type EdgeRow = {
  label: Transition['label']
  stays: boolean
  edges: Edge[]
  by: readonly Role[]
  people: readonly Person[]
  states: readonly State[]
}

const both = <T>(a: readonly T[], b: readonly T[]): T[] => [...new Set([...a, ...b])]

/** The table as rows of arrows, in its order; moves of an action that end alike share a row. */
export function edgesOf(table: Record<string, Transition> = TRANSITIONS): EdgeRow[] {
  return Object.entries(table).flatMap(([action, { label, moves, states }]) => {
    const rows = new Map<Move['to'], EdgeRow>()
    for (const { from, to, by, people } of moves) {
      const row = rows.get(to) ?? {
        label,
        stays: to === 'same',
        edges: [],
        by: [],
        people: [],
        states,
      }
      const edges = from.map((stage) => ({ action, from: stage, to: to === 'same' ? stage : to }))
      rows.set(to, {
        ...row,
        edges: [...row.edges, ...edges],
        by: both(row.by, by),
        people: both(row.people, people),
      })
    }
    return [...rows.values()]
  })
}
