'use client'
import { useWords } from '@/src/editorial/admin/useWords'
import { FRONT_WORDS } from './frontScreenWords'

/** What dragging does, for the keyboard: one place up, one place down. The focus goes with what moved. */
export function MoveButtons(props: {
  name: string
  at: number
  count: number
  onMove: (to: number) => void
}) {
  const { name, at, count, onMove } = props
  const { say } = useWords()
  return (
    <span className="kunye-front__moves">
      <button
        aria-disabled={at === 0}
        aria-label={`${name}: ${say(FRONT_WORDS.up)}`}
        onClick={() => onMove(at - 1)}
        type="button"
      >
        ↑
      </button>
      <button
        aria-disabled={at === count - 1}
        aria-label={`${name}: ${say(FRONT_WORDS.down)}`}
        onClick={() => onMove(at + 1)}
        type="button"
      >
        ↓
      </button>
    </span>
  )
}
