import type { Site } from '../context'
import type { ArticleParent } from '../parents'
import { claimNode } from './claimNode'
import { entityNodes, type EntityNode } from './entityNodes'

/** Every person, event and claim of an article → `mentions`. */
export function mentions(article: ArticleParent, site: Site): EntityNode[] {
  const { persons = [], events = [], claims = [], attributions = [] } = article
  const rowsOf = (id: string) => attributions.filter(({ claim }) => claim === id)
  return [
    ...entityNodes(persons, events, site),
    ...claims.map((claim) => claimNode(claim, rowsOf(claim.id), site)),
  ]
}
