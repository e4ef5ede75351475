import { z } from 'zod'

const COMMENT_FIELDS = ['headline', 'dek', 'body'] as const
export type CommentField = (typeof COMMENT_FIELDS)[number]

const comment = z.object({
  id: z.string(),
  body: z.string(),
  parent: z.string().nullish(),
  field: z.enum(COMMENT_FIELDS).nullish(),
  selector: z
    .object({
      exact: z.string().nullish(),
      prefix: z.string().nullish(),
      suffix: z.string().nullish(),
    })
    .nullish(),
  blocking: z.boolean().nullish(),
  mentions: z.array(z.string()).nullish(),
  author: z.string().nullish(),
  resolvedAt: z.string().nullish(),
  resolvedBy: z.string().nullish(),
  createdAt: z.string(),
})

/** What `GET /api/articles/:id/comments` answers, oldest first. */
export const commentsAnswer = z.object({ comments: z.array(comment) })
export type ShownComment = z.infer<typeof comment>
