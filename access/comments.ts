import { nobody } from './nobody'
import { all, holds, mine, toAccess, toGate } from './rules'
import { underArticle } from './underArticle'

const newsroom = holds('read')

/**
 * Comments are read and written by all who read the article (`checkComment` asks for that on create, where a filter
 * would count as a yes). Their authors change their own words; nobody deletes one, it is resolved.
 */
export const commentAccess = {
  create: toGate(newsroom),
  read: underArticle,
  update: toAccess(
    all(
      mine((actor) => ({ author: { equals: actor.id } })),
      underArticle,
    ),
  ),
  delete: nobody,
  unlock: nobody,
}
