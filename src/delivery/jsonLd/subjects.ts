import type { Site } from '../context'
import type { ArticleParent } from '../parents'
import { entityNodes, type EntityNode } from './entityNodes'

/** Whom and what the headline and the dek speak of, as their attributions have it → `about`. */
export function subjects(
  { claims = [], attributions = [] }: ArticleParent,
  site: Site,
): EntityNode[] {
  const rows = attributions.filter(({ field }) => field !== 'body')
  const told = new Set(rows.map(({ claim }) => claim))
  const first = claims.filter(({ id }) => told.has(id))
  return entityNodes(
    first.flatMap(({ persons }) => persons),
    first.flatMap(({ events }) => events),
    site,
  )
}
