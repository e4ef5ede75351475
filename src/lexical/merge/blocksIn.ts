import type { BodyNode } from '../bodyTypes'
import { checkBody } from '../checkBody'
import type { Content } from './MergedArticle'

const isTree = (body: unknown): body is { root: { children: BodyNode[] } } =>
  body !== null && body !== undefined && checkBody(body).problems.length === 0

/** The blocks of an article's body: none where there is no body yet, null where it could not be stored as it is. */
export function blocksIn({ body }: Content): BodyNode[] | null {
  if (body === null || body === undefined) return []
  return isTree(body) ? body.root.children : null
}
