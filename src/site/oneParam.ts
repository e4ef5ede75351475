/** The one value of a search parameter; undefined where it is missing, empty or given more than once. */
export const oneParam = (value: string | string[] | undefined): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
