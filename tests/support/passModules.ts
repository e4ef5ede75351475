/**
 * The module in which a row of `passes` stands, by its path. In a bundle (tests/runner/bundleTests), where no module is found by a name that is made at
 * run time, a table of them stands in the place of this.
 */
export const passModule = (file: string): Promise<Record<string, unknown>> => import(`@/${file}`)
