import type { Operation } from 'kunye-client'

// Without anything of a server: the preview asks from the browser.
type Picture = {
  alt: string
  credit: string
  placeholder: string | null
  image: { url: string }
}
export type Card = {
  headline: string | null
  dek: string | null
  url: string
  leadImage: Picture | null
}

const PICTURE = `alt credit placeholder image(width: 1280, ratio: SIXTEEN_BY_NINE) { url }`

export const Front: Operation<{ articles: { nodes: Card[] } }, Record<string, never>> = {
  text: `query Front { articles(first: 12) { nodes { headline dek url leadImage { ${PICTURE} } } } }`,
}

export type Story = {
  id: string
  state: 'LIVE' | 'RETRACTED' | 'WITHDRAWN'
  url: string
  redirectedFrom: string | null
  notice: string | null
  headline: string | null
  dek: string | null
  publishedAt: string | null
  contentUpdatedAt: string | null
  body: { html: string } | null
  bylines: { name: string }[]
  attributions: { id: string; label: string; mode: string; quote: string }[]
  leadImage: Picture | null
  jsonLd: unknown
}
export const Article: Operation<{ article: Story | null }, { slug?: string; id?: string }> = {
  text: `query Article($slug: String, $id: ID) { article(slug: $slug, id: $id) {
    id state url redirectedFrom notice headline dek publishedAt contentUpdatedAt jsonLd
    body { html } bylines { name } attributions { id label mode quote }
    leadImage { ${PICTURE} } } }`,
}

export const Newest: Operation<
  { articles: { nodes: { url: string; contentUpdatedAt: string | null }[] } },
  Record<string, never>
> = { text: `query Newest { articles(first: 100) { nodes { url contentUpdatedAt } } }` }

/** An address of the API → the path of this site. */
export const pathOf = (address: string): string => new URL(address).pathname
