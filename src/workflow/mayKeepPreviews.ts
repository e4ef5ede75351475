import type { Actor } from './actor'
import type { JudgedArticle } from './context'

/** Who sees and revokes the preview links of an article: its people, editors and chiefs. Pure. */
export const mayKeepPreviews = (
  { id, roles }: Actor,
  { author, assignee, reviewer, contributors }: JudgedArticle,
): boolean =>
  roles.includes('editor') ||
  roles.includes('chief') ||
  [author, assignee, reviewer, ...contributors].includes(id)
