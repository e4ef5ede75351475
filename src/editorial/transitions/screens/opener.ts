import { TRANSITIONS, type Move } from '@/src/workflow/transitions'
import type { Stage } from '@/src/workflow/stages'
import type { OfferedAction } from './actionsAnswer'
import { isWritable, type People, type Writer } from '@/src/editorial/articles/screens/writeRefusal'

/** The first action that this person may take now and after which the text is open to him or her; null: there is none. */
export function opener(
  actions: readonly OfferedAction[],
  stage: Stage,
  people: People,
  writer: Writer,
): OfferedAction | null {
  const opens = (action: OfferedAction['action']): boolean => {
    const moves: readonly Move[] = TRANSITIONS[action].moves
    return moves.some(
      ({ from, to }) => from.includes(stage) && to !== 'same' && isWritable(to, people, writer),
    )
  }
  return actions.find(({ action, allowed }) => allowed && opens(action)) ?? null
}
