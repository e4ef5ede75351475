import { z } from 'zod'

const rows = z.array(z.looseObject({ id: z.string().optional(), _id: z.string().optional() }))
const nodes = z.object({ nodes: rows })

/** Where the articles stand in the answer of each kind of server. */
const shapes = [
  z.object({ articles: rows }).transform(({ articles }) => articles),
  z.object({ data: z.object({ articles: nodes }) }).transform(({ data }) => data.articles.nodes),
  z.object({ data: z.object({ article: rows.element }) }).transform(({ data }) => [data.article]),
  z
    .object({ data: z.object({ person: z.object({ articles: nodes }) }) })
    .transform(({ data }) => data.person.articles.nodes),
  z.object({ data: z.object({ search: nodes }) }).transform(({ data }) => data.search.nodes),
  z
    .object({ data: z.object({ Articles: z.object({ docs: rows }) }) })
    .transform(({ data }) => data.Articles.docs),
]

/**
 * An answer's text → the ids of its articles, in their order (of a search without the persons, sources
 * and events before them). Throws where it is no answer to one of our questions.
 */
export function articleIds(text: string): string[] {
  const answer: unknown = JSON.parse(text)
  for (const shape of shapes) {
    const { data } = shape.safeParse(answer)
    if (data) return data.flatMap(({ id, _id }) => id ?? _id ?? [])
  }
  throw new Error(`no answer to a question of the benchmark: ${text.slice(0, 300)}`)
}
