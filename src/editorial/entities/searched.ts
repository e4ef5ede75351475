import type {
  Article,
  Claim,
  Comment,
  Desk,
  Event,
  Media,
  Person,
  Section,
  Source,
  Tag,
  User,
} from '@/src/payload-types'
import { readBody } from '@/src/language/richText/readBody'

type Records = {
  articles: Article
  claims: Claim
  comments: Comment
  desks: Desk
  events: Event
  media: Media
  persons: Person
  sections: Section
  sources: Source
  tags: Tag
  users: User
}
export type SearchedCollection = keyof Records

type Found = { names: readonly unknown[]; texts?: readonly unknown[] }
type Row<R> = {
  /** The field by whose name Payload's lists and pickers search. */
  title: keyof R & string
  /** A register of names: one letter is asked for, and a misspelt name is looked for by its consonants alone. */
  isRegister: boolean
  of: (record: Partial<R>) => Found
}

const term = { title: 'name', isRegister: true } as const
const ofTerm = ({ name, slug }: Partial<Tag>): Found => ({ names: [name], texts: [slug] })

/**
 * What the newsroom finds its records by. Only what everybody may read who may read the record: what nobody may see must
 * not be findable. Not in here, and searched in the fields themselves: `PLAINLY_SEARCHED`.
 */
export const SEARCHED: { [C in SearchedCollection]: Row<Records[C]> } = {
  articles: {
    title: 'headline',
    isRegister: false,
    of: ({ headline, kicker, dek, seoTitle, socialTitle, slug, body }) => ({
      names: [],
      texts: [headline, kicker, dek, seoTitle, socialTitle, slug, readBody(body).text],
    }),
  },
  claims: {
    title: 'text',
    isRegister: false,
    of: ({ text, articleHeadline }) => ({ names: [], texts: [text, articleHeadline] }),
  },
  comments: {
    title: 'body',
    isRegister: false,
    of: ({ body, selector }) => ({ names: [], texts: [body, selector?.exact] }),
  },
  events: {
    title: 'title',
    isRegister: true,
    of: ({ title, place, kind }) => ({ names: [title], texts: [place, kind] }),
  },
  media: {
    title: 'title',
    isRegister: false,
    of: ({ title, filename, alt, caption, credit }) => ({
      names: [],
      texts: [title, filename, alt, caption, credit],
    }),
  },
  persons: {
    title: 'displayName',
    isRegister: true,
    of: ({ displayName, names, positions }) => ({
      names: [displayName, ...(names ?? []).map(({ value }) => value)],
      texts: (positions ?? []).flatMap(({ title, organisation }) => [title, organisation]),
    }),
  },
  sources: {
    title: 'name',
    isRegister: true,
    of: ({ name, names, publicLabel }) => ({
      names: [name, ...(names ?? []).map(({ value }) => value)],
      texts: [publicLabel],
    }),
  },
  desks: { ...term, of: ofTerm },
  sections: { ...term, of: ofTerm },
  tags: { ...term, of: ofTerm },
  // Not the address: it is for its owner and for admins.
  users: { title: 'name', isRegister: true, of: ({ name }) => ({ names: [name] }) },
}

/**
 * Kept by the system or few: no keys of their own, and the log cannot be written over. The fields in which their lists'
 * search box looks, in any spelling of a letter.
 */
export const PLAINLY_SEARCHED: Readonly<Record<string, readonly string[]>> = {
  attachments: ['title', 'description'],
  'audit-log': ['action', 'actorName', 'reason'],
  publications: ['slug'],
  'publication-snapshots': ['slug'],
  suggestions: ['note', 'reason'],
  webhooks: ['name', 'url'],
}

export const isSearched = (collection: string): collection is SearchedCollection =>
  Object.hasOwn(SEARCHED, collection)

const textsOf = (values: readonly unknown[] = []): string[] =>
  values.filter((value): value is string => typeof value === 'string' && value !== '')

/** The names and texts of a record, as `foundBy` takes them. Pure; a field that is missing gives nothing. */
export function searchedTexts(
  collection: SearchedCollection,
  record: object,
): { names: string[]; texts: string[] } {
  const { of } = SEARCHED[collection] as Row<object>
  const { names, texts } = of(record)
  return { names: textsOf(names), texts: textsOf(texts) }
}
