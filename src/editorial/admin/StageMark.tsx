import type { ReactNode } from 'react'

import type { Stage } from '@/src/workflow/stages'

const SHAPES: Record<StageTone['shape'], ReactNode> = {
  ring: <circle cx="8" cy="8" r="5.5" />,
  half: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <path className="kunye-mark__fill" d="M8 2.5a5.5 5.5 0 0 1 0 11z" />
    </>
  ),
  return: <path d="M6 3 2.5 6.5 6 10M2.5 6.5h7a4 4 0 0 1 0 8" />,
  check: (
    <>
      <circle cx="8" cy="8" r="6.5" />
      <path d="m5 8.2 2.2 2.2L11.2 6" />
    </>
  ),
  clock: (
    <>
      <circle cx="8" cy="8" r="6.5" />
      <path d="M8 4.5V8l2.5 1.5" />
    </>
  ),
  disc: <circle className="kunye-mark__fill" cx="8" cy="8" r="6" />,
  cross: <path d="m4 4 8 8m0-8-8 8" />,
}

/** The drawn sign of a stage. Decoration: the word always stands beside it. */
export function StageMark({ stage }: { stage: Stage }) {
  const { colour, shape } = STAGE_TONES[stage]
  return (
    <svg
      aria-hidden="true"
      className={`kunye-mark kunye-mark--${colour}`}
      focusable="false"
      height="16"
      viewBox="0 0 16 16"
      width="16"
    >
      {SHAPES[shape]}
    </svg>
  )
}

type StageTone = {
  colour: 'grey' | 'amber' | 'red' | 'blue' | 'green'
  /** Told apart without colour: each stage has its own shape. */
  shape: 'ring' | 'half' | 'return' | 'check' | 'clock' | 'disc' | 'cross'
}

/** Colour and shape of a stage; both, because colour alone says nothing to one in twelve men. */
const STAGE_TONES: Record<Stage, StageTone> = {
  draft: { colour: 'grey', shape: 'ring' },
  inReview: { colour: 'amber', shape: 'half' },
  changesRequested: { colour: 'red', shape: 'return' },
  approved: { colour: 'blue', shape: 'check' },
  scheduled: { colour: 'blue', shape: 'clock' },
  published: { colour: 'green', shape: 'disc' },
  spiked: { colour: 'grey', shape: 'cross' },
}
