/** The answer for operations that do not exist for anybody: what is written there is written by our own code. */
export const nobody = (): boolean => false
