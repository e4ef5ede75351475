import type { MetadataRoute } from 'next'
import { ask, Newest } from '../lib/kunye'

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const { articles } = await ask(Newest, {}, ['articles'])
  return articles.nodes.map(({ url, contentUpdatedAt }) => ({
    url,
    ...(contentUpdatedAt && { lastModified: contentUpdatedAt }),
  }))
}
