/**
 * One operation of the public API: its text, the sha256 of that text in hex (its name as a persisted
 * operation), and, for the compiler only, the types of its variables and its result.
 */
export type Operation<Result, Variables> = Readonly<{
  text: string
  hash?: string
  /** Never there at run time. */
  types?: (variables: Variables) => Result
}>
