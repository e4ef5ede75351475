import { createClient } from 'kunye-client'
import { type Page, Stories, type Story } from './operations'

export const kunye = createClient({
  url: `${process.env.KUNYE_URL ?? 'http://127.0.0.1:3000'}/graphql`,
})

export async function allStories(): Promise<Story[]> {
  const stories: Story[] = []
  for (let after: string | null = null; ;) {
    const { articles }: Page = await kunye.query(Stories, { after })
    stories.push(...articles.nodes)
    if (!articles.pageInfo.hasNextPage) return stories
    after = articles.pageInfo.endCursor
  }
}

export const pathOf = (address: string): string => new URL(address).pathname
