import { PARTS_OF_ACTIONS } from './partsOfActions'
import { PARTS_OF_FINDING } from './partsOfFinding'
import { PARTS_OF_THE_DESK } from './partsOfTheDesk'
import { OTHER_PARTS } from './partsOfTheRest'
import { PARTS_OF_THE_TEXT } from './partsOfTheText'
import type { Part } from './scenes'

/** Every part of the admin that is shown without a newsroom, in reading order. */
export const PARTS: readonly Part[] = [
  ...PARTS_OF_THE_DESK,
  ...PARTS_OF_FINDING,
  ...PARTS_OF_ACTIONS,
  ...PARTS_OF_THE_TEXT,
  ...OTHER_PARTS,
]
