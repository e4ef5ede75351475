import type { MetadataRoute } from 'next'
import { ask } from '../lib/kunye'
import { Newest } from '../lib/operations'

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const { articles } = await ask(Newest, {}, ['articles'])
  return articles.nodes.map(({ url, contentUpdatedAt }) => ({
    url,
    ...(contentUpdatedAt && { lastModified: contentUpdatedAt }),
  }))
}
