import type { PayloadRequest, Where } from 'payload'

import { articleAccess } from './articles'
import type { Answer } from './rules'

/** Puts every field of a filter under `article.`: what holds of the article holds of what belongs to it. */
const below = (where: Where): Where =>
  Object.fromEntries(
    Object.entries(where).map(([key, value]) => [
      key === 'and' || key === 'or' ? key : `article.${key}`,
      Array.isArray(value) ? value.map((inner) => below(inner as Where)) : value,
    ]),
  ) as Where

/** The article's own read rule, for records that hold it in `article`: who reads the one reads the other. */
export async function underArticle({ req }: { req: PayloadRequest }): Promise<Answer> {
  const answer = await articleAccess.read({ req })
  return typeof answer === 'boolean' ? answer : below(answer)
}
