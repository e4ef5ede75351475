import { cloneElement, isValidElement, type ReactNode } from 'react'
import { PreviewBand } from '../parts/PreviewBand'
import type { PageProps } from '../parts/Page'
import type { Article } from '../shapes'
import { ArticlePage } from './ArticlePage'

/**
 * An article that is not published as its reader would see it, under a band that says so. It is not
 * found by search engines and tells no machine that it is an article.
 */
export function PreviewPage({ article }: { article: Article }): ReactNode {
  const page = ArticlePage({ article })
  if (!isValidElement<PageProps>(page)) return page
  const { children } = page.props
  return cloneElement(
    page,
    {
      index: false,
      canonical: undefined,
      alternates: [],
      image: null,
      isArticle: false,
      jsonLd: undefined,
    },
    <PreviewBand />,
    children,
  )
}
