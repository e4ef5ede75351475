import { blocksOf } from '@/src/lexical/blocksOf'
import type { Article } from '@/src/payload-types'
import { idOf } from '@/src/workflow/idOf'

/** Ids of the pictures an article shows: its lead image and those in its body. */
export const picturesIn = (article: Article): string[] => [
  ...new Set([
    ...[idOf(article.leadImage)].filter((id) => id !== null),
    ...blocksOf(article.body).flatMap(({ upload }) => (upload ? [upload] : [])),
  ]),
]
