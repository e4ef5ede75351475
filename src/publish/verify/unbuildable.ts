import type { Publication } from '@/src/payload-types'
import { idOf } from '@/src/workflow/idOf'
import type { PublicDifference } from './PublicDifference'

/** An article whose documents cannot be worked out, as a difference that says why. */
export function unbuildable(
  publication: Publication,
  error: unknown,
): { article: string; problem: PublicDifference } {
  const article = idOf(publication.article) ?? publication.id
  const reason = error instanceof Error ? error.message : String(error)
  return {
    article,
    problem: {
      collection: 'articles',
      id: article,
      problem: 'unbuildable',
      fields: [{ path: 'publication', expected: publication.id, stored: reason }],
    },
  }
}
