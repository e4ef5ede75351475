/** Turkish lower case, for display and for the dictionary (never for search keys: those use `fold`). */
export const lowerTurkish = (word: string): string => word.toLocaleLowerCase('tr')
