import type { Article } from '@/src/payload-types'
import { idOf } from '@/src/workflow/idOf'

type Named = { persons: string[]; sources: string[]; events: string[] }

const ids = (values: readonly unknown[]): string[] => [
  ...new Set(values.map(idOf).filter((id): id is string => id !== null)),
]

/** Everybody and everything an article names: by its claims, its attributions and its pins. Pure. */
export function namedEntities(article: Partial<Article>): Named {
  const claims = article.claims ?? []
  const rows = article.attributions ?? []
  return {
    persons: ids([
      ...claims.flatMap(({ persons }) => persons ?? []),
      ...rows.map(({ speaker }) => speaker),
      ...(article.pinned?.persons ?? []),
    ]),
    sources: ids([
      ...rows.flatMap(({ source, via, origin }) => [source, ...(via ?? []), origin]),
      ...(article.pinned?.sources ?? []),
    ]),
    events: ids([
      ...claims.flatMap(({ events }) => events ?? []),
      ...(article.pinned?.events ?? []),
    ]),
  }
}
