import type { ReactNode } from 'react'
import { ArticleList, Front } from '@/src/frontend/client/generated/operations'
import { queryApi } from './queryApi'
import { oneParam, slugParam } from './addresses'
import { FrontPage } from './pages/FrontPage'
import { ListPage } from './pages/ListPage'
import { Message } from './parts/Notices'

export type ListRouteProps = {
  params: Promise<{ slug: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** The page of a section, by its front, or of a tag, and older stories of either; not found where no section is called so, or no article tagged so. */
export async function ListRoute(
  kind: 'section' | 'tag',
  { params, searchParams }: ListRouteProps,
): Promise<ReactNode> {
  const slug = slugParam((await params).slug)
  const after = oneParam((await searchParams).sonra)
  const isFront = kind === 'section' && after === undefined
  const front = isFront ? await queryApi(Front, { slug, section: slug }) : null
  if (front?.ok && front.data.front) {
    const { section } = front.data.front
    return <FrontPage data={front.data} section={section ?? { slug, name: slug }} />
  }
  const answer = await queryApi(ArticleList, { filter: { [kind]: slug }, after })
  if (!answer.ok) return <Message about={answer.problem === 'refused' ? 'notFound' : 'down'} />
  const { articles, sections } = answer.data
  const named = kind === 'section' ? sections : articles.nodes.flatMap(({ tags }) => tags)
  const of = named.find((one) => one.slug === slug)
  if (!of) return <Message about="notFound" />
  return <ListPage kind={kind} of={of} data={answer.data} after={after} />
}
