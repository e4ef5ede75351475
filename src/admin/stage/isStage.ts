import { STAGES, type Stage } from '@/src/workflow/stages'

/** Whether a value read from a form or a row is one of our stages. */
export const isStage = (value: unknown): value is Stage => STAGES.some((stage) => stage === value)
