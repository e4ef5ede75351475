import type { Env } from '@/src/env'
import type { AdmissionLimits } from './admission'

/** Longer than any line of the default length takes, shorter than readers and proxies wait. */
const PATIENCE_MS = 1_000

/** The environment → how much delivery takes on. */
export const admissionLimits = ({
  KUNYE_MAX_CONCURRENT: running,
  KUNYE_MAX_WAITING: waiting,
}: Pick<Env, 'KUNYE_MAX_CONCURRENT' | 'KUNYE_MAX_WAITING'>): AdmissionLimits => ({
  ...{ running, waiting },
  patienceMs: PATIENCE_MS,
})
