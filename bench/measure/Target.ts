import type { RunningArm } from '../arms/startArm'
import type { BenchRequest } from '../questions/requestFor'
import type { Arm, Query } from '../vocabulary'

/** A server under measurement with what it is asked; null where it cannot be. */
export type Target = Readonly<{
  arm: Arm
  /** Of how many articles its newsroom is. */
  articles: number
  server: RunningArm
  requests: Readonly<Record<Query, readonly BenchRequest[] | null>>
}>
