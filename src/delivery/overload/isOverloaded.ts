/** Whether an error is an `Overloaded`, by its code: the class may be loaded more than once. */
export const isOverloaded = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'overloaded'
