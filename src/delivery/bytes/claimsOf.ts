import { objectsIn, refuse, textOf, typeFound, valueOf } from './bson'
import { type ArticlePlace, type ClaimPlace, now } from './writing'

const [CLAIMS, ATTRIBUTIONS] = [Buffer.from('claims'), Buffer.from('attributions')] as const
const [ID, CLAIM] = [Buffer.from('id'), Buffer.from('claim')] as const

/** The objects of a list of an article. */
const listed = ({ bytes, at }: ArticlePlace, key: Buffer): number[] => {
  const value = valueOf(bytes, at, key)
  return objectsIn(bytes, typeFound, value)
}

/** The article that is being written. */
export const currentArticle = (): ArticlePlace => now.article ?? refuse()

/** The claims of the article that is being written by id, each with its attributions. Refuses one id for two. */
export function claimsOfArticle(): ReadonlyMap<string, ClaimPlace> {
  const article = currentArticle()
  if (article.claims) return article.claims
  const { bytes } = article
  const claims = new Map<string, ClaimPlace & { rows: number[] }>()
  for (const at of listed(article, CLAIMS)) {
    const id = textOf(bytes, at, ID) ?? refuse()
    if (claims.has(id)) return refuse()
    claims.set(id, { bytes, at, rows: [] })
  }
  for (const at of listed(article, ATTRIBUTIONS)) {
    claims.get(textOf(bytes, at, CLAIM) ?? refuse())?.rows.push(at)
  }
  article.claims = claims
  return claims
}

/** The attributions of the article that is being written, in their order, but for those of no claim. */
export function attributionsOfArticle(): { at: number; claim: ClaimPlace }[] {
  const article = currentArticle()
  const claims = claimsOfArticle()
  return listed(article, ATTRIBUTIONS).flatMap((at) => {
    const claim = claims.get(textOf(article.bytes, at, CLAIM) ?? refuse())
    return claim ? [{ at, claim }] : []
  })
}
