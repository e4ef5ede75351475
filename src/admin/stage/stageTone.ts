import type { Stage } from '@/src/workflow/stages'

export type StageTone = {
  colour: 'grey' | 'amber' | 'red' | 'blue' | 'green'
  /** Told apart without colour: each stage has its own shape. */
  shape: 'ring' | 'half' | 'return' | 'check' | 'clock' | 'disc' | 'cross'
}

/** Colour and shape of a stage; both, because colour alone says nothing to one in twelve men. */
export const STAGE_TONES: Record<Stage, StageTone> = {
  draft: { colour: 'grey', shape: 'ring' },
  inReview: { colour: 'amber', shape: 'half' },
  changesRequested: { colour: 'red', shape: 'return' },
  approved: { colour: 'blue', shape: 'check' },
  scheduled: { colour: 'blue', shape: 'clock' },
  published: { colour: 'green', shape: 'disc' },
  spiked: { colour: 'grey', shape: 'cross' },
}
