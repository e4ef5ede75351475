import type { Stage } from '@/src/workflow/stages'
import type { Cell, Modifier, PublicState } from './policy'

const OPEN: Stage[] = ['draft', 'inReview', 'changesRequested', 'approved']

/** Every pair of stage and public state that the workflow can reach. */
export const PAIRS: readonly { stage: Stage; state: PublicState }[] = [
  ...[...OPEN, 'scheduled' as const, 'spiked' as const].map((stage) => ({
    stage,
    state: 'never' as const,
  })),
  ...(['live', 'retracted', 'withdrawn'] as const).flatMap((state) =>
    [...OPEN, 'scheduled' as const, 'published' as const].map((stage) => ({ stage, state })),
  ),
  ...OPEN.map((stage) => ({ stage, state: 'reinstating' as const })),
]

export const cellsWith = (...modifiers: Modifier[]): Cell[] =>
  modifiers.flatMap((modifier) => PAIRS.map((pair) => ({ ...pair, modifier })))

export const cellName = ({ stage, state, modifier }: Cell): string =>
  `${stage}/${state}/${modifier}`

/** Where an embargo or a gate can decide an action: an article that is still to be published. */
export const gatedCells = (): Cell[] =>
  cellsWith('embargoed', 'legalGate', 'factGate').filter(
    ({ state, stage }) => state !== 'retracted' && state !== 'withdrawn' && stage !== 'spiked',
  )
