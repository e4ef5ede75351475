import type { PayloadRequest } from 'payload'

import type { Article } from '@/src/payload-types'
import { loadRecords } from './loadRecords'

/** Ids of all records that an article would show as it stands, whether readers may be told of them or not. */
export async function recordsShownBy(req: PayloadRequest, article: Article): Promise<string[]> {
  const { persons, sources, events, media, sections, tags } = await loadRecords(req, article)
  return [persons, sources, events, media, sections, tags].flatMap((all) => [...all.keys()])
}
