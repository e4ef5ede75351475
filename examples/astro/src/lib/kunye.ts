import { createClient, type Operation } from 'kunye-client'

export const kunye = createClient({
  url: `${process.env.KUNYE_URL ?? 'http://127.0.0.1:3000'}/graphql`,
})

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

/** A hundred stories after a cursor, whole: what a page of each needs. */
export const Stories: Operation<
  { articles: { nodes: Story[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } },
  { after: string | null }
> = {
  text: `query Stories($after: String) { articles(first: 20, after: $after) {
    nodes { url headline dek jsonLd body { html } bylines { name }
      attributions { id label mode } leadImage { ${PICTURE} } }
    pageInfo { hasNextPage endCursor } } }`,
}

export async function allStories(): Promise<Story[]> {
  const stories: Story[] = []
  for (let after: string | null = null; ;) {
    const { articles } = await kunye.query(Stories, { after })
    stories.push(...articles.nodes)
    if (!articles.pageInfo.hasNextPage) return stories
    after = articles.pageInfo.endCursor
  }
}

export const pathOf = (address: string): string => new URL(address).pathname
