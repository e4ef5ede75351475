import { describe, it } from '@jest/globals'

/** Whether a run asks everything: `npm run soak -- suite`. */
export const IS_WHOLE = process.env.KUNYE_WHOLE === 'yes'

/**
 * A test that `npm test` leaves to the soak, since its kind is asked there by a dearer or rarer example of a test that stands beside it
 * (docs/decisions/0061-a-sample-for-every-change.md). It counts as skipped, never as passed. `tests/unit/samples.test.ts` holds what
 * keeps its place.
 */
export const long: typeof it = IS_WHOLE ? it : (it.skip as typeof it)

/** As `long`, for tests that share what is dear: what is made before them is not made for a run that leaves them out. */
export const longGroup: typeof describe = IS_WHOLE ? describe : (describe.skip as typeof describe)
