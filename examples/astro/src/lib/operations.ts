import type { Operation } from 'kunye-client'

const PICTURE = `alt credit color image(width: 960, ratio: SIXTEEN_BY_NINE) { url width height }`
type Picture = {
  alt: string
  credit: string
  color: string | null
  image: { url: string; width: number; height: number }
}

export type Story = {
  url: string
  headline: string
  dek: string | null
  body: { html: string }
  bylines: { name: string }[]
  attributions: { id: string; label: string; mode: string }[]
  leadImage: Picture | null
  jsonLd: unknown
}

export type Page = {
  articles: { nodes: Story[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } }
}

/** Twenty stories after a cursor, whole: what a page of each needs. */
export const Stories: Operation<Page, { after: string | null }> = {
  text: `query Stories($after: String) { articles(first: 20, after: $after) {
    nodes { url headline dek jsonLd body { html } bylines { name }
      attributions { id label mode } leadImage { ${PICTURE} } }
    pageInfo { hasNextPage endCursor } } }`,
}
