import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { openPublicApi, type PublicApi } from '../support/publicApi'
import { articleDoc, publishDocs, withdrawnDoc } from '../support/publicFixtures'
import { readProfile } from '../support/readProfile'

/** So many share their moment, or have none: more than several pages, as of an archive dated by day. */
const SHARED = 70
const PAGE = 35
const STATES = ['LIVE', 'RETRACTED', 'WITHDRAWN'] as const
const SUBSETS = [1, 2, 3, 4, 5, 6, 7].map((bits) =>
  STATES.filter((_, index) => ((bits >> index) & 1) === 1),
)
const day = (index: number) => new Date(Date.UTC(2025, 5, 1 + Math.floor(index / SHARED)))
const idOf = (state: string, index: number) => `${state}${String((index * 37) % 101)}`

const articles = [
  ...Array.from({ length: 100 }, (_, index) =>
    articleDoc(idOf('live', index), { publishedAt: day(index), updatedAt: day(index + 35) }),
  ),
  ...Array.from({ length: 40 }, (_, index) =>
    articleDoc(idOf('retracted', index), {
      state: 'retracted',
      publishedAt: day(index + 50),
      updatedAt: day(index * 3),
    }),
  ),
  ...Array.from({ length: SHARED }, (_, index) => withdrawnDoc(idOf('withdrawn', index), 'yok')),
]

let api: PublicApi
beforeAll(async () => {
  api = await openPublicApi()
  await publishDocs(api.db, { articles })
})
afterAll(() => api.close())

/** In JavaScript what the database is to do: null lowest, ties by id. */
const expectedOf = (states: readonly string[], key: 'publishedAt' | 'updatedAt', sign: number) => {
  const place = (article: (typeof articles)[number]) => article[key]?.getTime() ?? -Infinity
  return articles
    .filter(({ state }) => states.includes(state.toUpperCase()))
    .sort((a, b) => {
      const [one, other] = [place(a), place(b)]
      if (one !== other) return one < other ? -sign : sign
      return a._id < b._id ? -sign : sign
    })
    .map(({ slug }) => slug)
}

describe.each([
  ['NEWEST', 'publishedAt', -1],
  ['OLDEST', 'publishedAt', 1],
  ['UPDATED', 'updatedAt', -1],
] as const)('a list of articles of some states, %s', (order, key, sign) => {
  it.each(SUBSETS.map((states) => [states.join(', '), states] as const))(
    '%s: each once, in order, and no page opens what another showed',
    async (_, states) => {
      const seen: string[] = []
      let after: string | null = null
      do {
        const page: { slugs: string[]; next: string | null } = { slugs: [], next: null }
        const commands = await readProfile(api.db, async () => {
          const { data, errors } = await api.ask(
            `query ($after: String) { articles(first: ${PAGE}, after: $after, order: ${order}, filter: {state: [${states.join(', ')}]})
              { nodes { slug notice } pageInfo { hasNextPage endCursor } } }`,
            { after },
          )
          expect(errors).toBeUndefined()
          const { nodes, pageInfo } = data.articles
          page.slugs = nodes.map(({ slug }: { slug: string }) => slug)
          page.next = pageInfo.hasNextPage ? pageInfo.endCursor : null
        })
        expect(commands).toHaveLength(1)
        for (const { docsExamined, keysExamined, returned, sorted } of commands) {
          expect(sorted).toBe(false)
          expect(docsExamined).toBeLessThanOrEqual(1.05 * returned + 1)
          // A few more are looked at where several places of the index meet.
          expect(keysExamined).toBeLessThanOrEqual(returned + 10)
        }
        seen.push(...page.slugs)
        after = page.next
      } while (after !== null)
      expect(seen).toEqual(expectedOf(states, key, sign))
    },
  )
})
