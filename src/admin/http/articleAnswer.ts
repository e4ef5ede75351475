import { z } from 'zod'

const article = z.looseObject({ id: z.string(), revision: z.number() })
export type StoredArticle = z.infer<typeof article>

/** The article inside an answer (`{article}` of a transition, or Payload's own document), or null. */
export function articleAnswer(json: unknown): StoredArticle | null {
  const wrapped = z.object({ article }).safeParse(json)
  if (wrapped.success) return wrapped.data.article
  const bare = article.safeParse(json)
  return bare.success ? bare.data : null
}
