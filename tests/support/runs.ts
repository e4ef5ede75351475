/** How often a property is tried: fewer times where the whole suite runs again for each mutant. */
export const runs = (times: number): number =>
  process.env.STRYKER_MUTATOR_WORKER ? Math.ceil(times / 20) : times
