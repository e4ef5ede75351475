import type { Body } from './bodyTypes'
import { markSpans } from './markSpans'

/**
 * The same body with its marks in normal form: no mark inside another, two marks over the same
 * words as one with both ids, empty marks gone. The letters and `spansOf` stay as they were.
 */
export const normaliseMarks = (body: Body): Body => markSpans(body, [])
