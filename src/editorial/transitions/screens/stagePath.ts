import type { EditKind, Stage, State } from '@/src/workflow/stages'

export type Step = { stage: Stage; status: 'done' | 'current' | 'todo' }
type StagePath = {
  /** The four stations of the line; the second is replaced where the article stands beside it. */
  steps: Step[]
  /** Off the line: nothing of it is current. */
  offLine: boolean
  /** Readers see the published text while the working copy waits. */
  pending: boolean
}

const STATION: Record<Stage, number> = {
  draft: 0,
  inReview: 1,
  changesRequested: 1,
  approved: 2,
  scheduled: 2,
  published: 3,
  spiked: -1,
}
const LINE: readonly Stage[] = ['draft', 'inReview', 'approved', 'published']

/**
 * The line draft → review → approved → published with the article's place on it. `state` is null while it is
 * not known yet; until then the kind of edit tells, because only a published article has another than `first`.
 */
export function stagePath(stage: Stage, state: State | null, editKind: EditKind): StagePath {
  const at = STATION[stage]
  const steps = LINE.map((station, index): Step => {
    if (index === at) return { stage, status: 'current' }
    return { stage: station, status: index < at ? 'done' : 'todo' }
  })
  const shown = state === null ? editKind !== 'first' : state === 'live'
  return { steps, offLine: at < 0, pending: shown && stage !== 'published' && at >= 0 }
}
