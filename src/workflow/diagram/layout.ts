import { STAGES, STATES, type Stage, type State } from '../stages'

/** Everything in units of the view box: at a width of 390 pixels one unit is 0.93 pixels. */
export const WIDTH = 420
export const MARGIN = 14
export const LEGEND_TOP = 60
export const LEGEND_LINE = 18
export const LEGEND_LINES = 9
export const HEAD_HEIGHT = 158
export const ROW_HEIGHT = 42
export const SECTION_HEIGHT = 34

const STAGE_STEP = 38
const STATE_STEP = 29
const FIRST_STAGE = MARGIN + 14
const FIRST_STATE = WIDTH - MARGIN - 10 - STATE_STEP * (STATES.length - 1)

/** The middle of a stage's rail. */
export const stageX = (stage: Stage): number => FIRST_STAGE + STAGE_STEP * STAGES.indexOf(stage)
/** The middle of a state's column. */
export const stateX = (state: State): number => FIRST_STATE + STATE_STEP * STATES.indexOf(state)
