import type { EdgeRow } from './edgesOf'

/** Groups of people with a colour of their own, from the widest to the narrowest. */
export const WHO = {
  people: { tr: 'haberin yazarları', en: 'the article’s writers' },
  reporter: { tr: 'muhabir', en: 'reporter' },
  editor: { tr: 'editör', en: 'editor' },
  chief: { tr: 'yazı işleri müdürü', en: 'chief editor' },
  factChecker: { tr: 'doğrulama editörü', en: 'fact-checker' },
  admin: { tr: 'sistem yöneticisi', en: 'administrator' },
} as const
export type Who = keyof typeof WHO

/** Who may take a row's action: the people of the article first, then by role. */
export const whoOf = ({ by, people }: EdgeRow): Who[] => [
  ...(people.length > 0 ? (['people'] as const) : []),
  ...(Object.keys(WHO) as Who[]).filter((who) => by.some((role) => role === who)),
]
