import { z } from 'zod'

const at = z.iso.datetime()

/** `POST …/preview`: the link, this once. */
export const madePreview = z.object({ id: z.string(), url: z.url(), expiresAt: at })
/** `GET …/preview`: the open links of an article, newest first. */
export const openPreviews = z.object({
  previews: z.array(z.object({ id: z.string(), createdAt: at, expiresAt: at })),
})

export type MadePreview = z.infer<typeof madePreview>
export type OpenPreview = z.infer<typeof openPreviews>['previews'][number]
