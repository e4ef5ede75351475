import type { Operation } from 'kunye-client'

// Without anything of a server: the preview asks from the browser.
type Picture = {
  alt: string
  caption: string | null
  credit: string
  placeholder: string | null
  image: { url: string }
}
export type Card = {
  url: string
  language: string | null
  section: { name: string } | null
  headline: string | null
  dek: string | null
  leadImage: Picture | null
}

const PICTURE = `alt caption credit placeholder image(width: 1280, ratio: SIXTEEN_BY_NINE) { url }`

export const Front: Operation<{ articles: { nodes: Card[] } }, Record<string, never>> = {
  text: `query Front { articles(first: 13) { nodes {
    url language section { name } headline dek leadImage { ${PICTURE} } } } }`,
}

export type Story = {
  id: string
  state: 'LIVE' | 'RETRACTED' | 'WITHDRAWN'
  url: string
  redirectedFrom: string | null
  notice: string | null
  language: string | null
  section: { name: string } | null
  headline: string | null
  dek: string | null
  seo: { title: string; description: string | null } | null
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
    id state url redirectedFrom notice language section { name } headline dek publishedAt
    contentUpdatedAt jsonLd seo { title description } body { html } bylines { name } attributions { id label mode quote }
    leadImage { ${PICTURE} } } }`,
}

/** No more than what a page's status hangs on. */
export const State: Operation<
  { article: Pick<Story, 'state' | 'notice'> | null },
  { slug: string }
> = {
  text: `query State($slug: String) { article(slug: $slug) { state notice } }`,
}

export const Newest: Operation<
  { articles: { nodes: { url: string; contentUpdatedAt: string | null }[] } },
  Record<string, never>
> = { text: `query Newest { articles(first: 100) { nodes { url contentUpdatedAt } } }` }

/** An address of the API → the path of this site. */
export const pathOf = (address: string): string => new URL(address).pathname
