import type { PayloadRequest } from 'payload'

import type { Article, Publication } from '@/src/payload-types'
import type { TransitionInput } from '@/src/workflow/context'

export async function publishArticle(_given: {
  req: PayloadRequest
  before: Article
  after: Article
  publication: Publication | null
  input: TransitionInput
  now: Date
}): Promise<Publication> {
  throw new Error('not written yet')
}
