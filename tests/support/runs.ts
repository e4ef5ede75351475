import { IS_WHOLE } from '@/tests/support/long'

/**
 * How often a property is tried: whole in the soak (`npm run soak -- suite`), a quarter of it for every change, whose seed is another one each
 * time, and a twentieth where the whole suite runs again for each mutant.
 */
export const runs = (times: number): number =>
  Math.ceil(times / (process.env.STRYKER_MUTATOR_WORKER ? 20 : IS_WHOLE ? 1 : 4))
