import type { PayloadRequest } from 'payload'

import type { SourcedArticle, SourcedEntities } from '@/src/sourcing/types'

const unique = (values: (string | null)[]): string[] => [
  ...new Set(values.filter((value): value is string => value !== null)),
]

/** The persons and sources an article's claims, rows and replies name: two queries, whatever their number. */
export async function loadEntities(
  req: PayloadRequest,
  article: SourcedArticle,
): Promise<SourcedEntities> {
  const personIds = unique([
    ...article.claims.flatMap(({ persons }) => persons),
    ...article.attributions.map(({ speaker }) => speaker),
    ...article.replies.map(({ person }) => person),
  ])
  const sourceIds = unique(
    article.attributions.flatMap(({ source, origin, via }) => [source, origin, ...via]),
  )
  const common = { pagination: false, depth: 0, req, overrideAccess: true } as const
  const persons = await req.payload.find({
    collection: 'persons',
    where: { id: { in: personIds } },
    ...common,
  })
  const sources = await req.payload.find({
    collection: 'sources',
    where: { id: { in: sourceIds } },
    ...common,
  })
  return {
    persons: Object.fromEntries(
      persons.docs.map(({ id, displayName, isLiving }) => [
        id,
        { id, name: displayName, isLiving: isLiving !== false },
      ]),
    ),
    sources: Object.fromEntries(sources.docs.map(({ id, name, kind }) => [id, { id, name, kind }])),
  }
}
