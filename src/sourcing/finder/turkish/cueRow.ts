import type { CueClass } from '../../vocabulary'
import type { Answers, CueRow, Need } from '../CueRow'

/** A row of the cues; it asserts, unless `more` says otherwise. */
export const row = (
  words: string,
  cueClass: CueClass,
  answers: Answers,
  needs: Need,
  more: Partial<CueRow> = {},
): CueRow => ({ words, class: cueClass, answers, needs, stance: 'asserts', ...more })
