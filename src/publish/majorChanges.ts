import type { PayloadRequest } from 'payload'

import type { Article, Publication } from '@/src/payload-types'

export async function majorChanges(
  _req: PayloadRequest,
  _article: Article,
  _publication: Publication,
): Promise<string[]> {
  throw new Error('not written yet')
}
