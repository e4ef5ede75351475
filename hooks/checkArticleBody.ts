import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'

import { RefusalError } from '@/src/language/refusal'
import { articleSize, LARGEST, type ArticleSize } from '@/src/language/richText/articleSize'
import { checkBody } from '@/src/language/richText/checkBody'
import { CONTENT_FIELDS } from '@/src/workflow/articleFields'
import { REFUSALS } from '@/src/workflow/refusals'

/** What people write of it; what follows from that (findings, for one) is ours. */
const sizeOf = (data: Record<string, unknown>): ArticleSize =>
  articleSize(Object.fromEntries(CONTENT_FIELDS.map((field) => [field, data[field]])))

const larger = (size: ArticleSize, most: ArticleSize): boolean =>
  (Object.keys(most) as (keyof ArticleSize)[]).some((key) => size[key] > most[key])

/** What was stored before there was a limit may be kept and made smaller, not larger. */
const storedSize = async (req: PayloadRequest, id: unknown): Promise<ArticleSize | null> => {
  if (typeof id !== 'string') return null
  const found = await req.payload.findByID({
    collection: 'articles',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  return found && sizeOf({ ...found })
}

const refuseTooLarge = async (
  req: PayloadRequest,
  id: unknown,
  data: Record<string, unknown>,
): Promise<void> => {
  const size = sizeOf(data)
  if (!larger(size, LARGEST)) return
  const before = await storedSize(req, id)
  const keys = Object.keys(LARGEST) as (keyof ArticleSize)[]
  const most = (key: keyof ArticleSize) => Math.max(LARGEST[key], before?.[key] ?? 0)
  if (keys.every((key) => size[key] <= most(key))) return
  throw new RefusalError(REFUSALS.articleTooLarge({ size, largest: LARGEST }))
}

/**
 * The body's tree is checked before anything walks it (Payload's own field hooks fail with a 500 on a broken one); the
 * refusal names each place that cannot be stored. An article larger than `LARGEST` is refused (400 `articleTooLarge`).
 */
export const checkArticleBody: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return args
  const data = (args.data ?? {}) as Record<string, unknown>
  const { body } = data
  const { problems } = body === undefined || body === null ? { problems: [] } : checkBody(body)
  const [first] = problems
  if (first) {
    const refusal = REFUSALS.bodyInvalid({ problems })
    const { tr, en } = refusal.message
    const message = { tr: `${tr} ${first.message.tr}`, en: `${en} ${first.message.en}` }
    throw new RefusalError({ ...refusal, message })
  }
  await refuseTooLarge(req, 'id' in args ? args.id : null, data)
  return args
}
