import type { Where } from 'payload'

import { articleAccess } from './articles'
import { nobody } from './nobody'

/** Puts every field of a filter under `article.`: what holds of the article holds of its claims. */
const underArticle = (where: Where): Where =>
  Object.fromEntries(
    Object.entries(where).map(([key, value]) => [
      key === 'and' || key === 'or' ? key : `article.${key}`,
      Array.isArray(value) ? value.map((inner) => underArticle(inner as Where)) : value,
    ]),
  ) as Where

/** A claim of the register may be read by whoever may read its article; nobody writes it. */
export const claimAccess = {
  create: nobody,
  update: nobody,
  delete: nobody,
  unlock: nobody,
  read: async (args: Parameters<typeof articleAccess.read>[0]) => {
    const answer = await articleAccess.read(args)
    return typeof answer === 'boolean' ? answer : underArticle(answer)
  },
}
