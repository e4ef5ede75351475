/** A text nobody could write by chance: where it shows up, something leaked. */
export const canary = (name: string): string => `KANARYA-${name}-7f3a`
