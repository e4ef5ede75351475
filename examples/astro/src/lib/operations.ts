import type { Operation } from 'kunye-client'

const PICTURE = `alt caption credit image(width: 960, ratio: SIXTEEN_BY_NINE) { url width height }`
type Picture = {
  alt: string
  caption: string | null
  credit: string
  image: { url: string; width: number; height: number }
}

export type Story = {
  url: string
  language: string | null
  section: { name: string } | null
  notice: string | null
  headline: string
  dek: string | null
  seo: { title: string; description: string | null }
  publishedAt: string
  body: { html: string }
  bylines: { name: string }[]
  attributions: { id: string; label: string; mode: string; quote: string }[]
  leadImage: Picture | null
  jsonLd: unknown
}

export type Page = {
  articles: { nodes: Story[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } }
}

/** Twenty stories after a cursor, whole: what a page of each needs. */
export const Stories: Operation<Page, { after: string | null }> = {
  text: `query Stories($after: String) { articles(first: 20, after: $after) {
    nodes { url language section { name } notice headline dek seo { title description } publishedAt
      jsonLd body { html } bylines { name } attributions { id label mode quote }
      leadImage { ${PICTURE} } }
    pageInfo { hasNextPage endCursor } } }`,
}
