import type { ReactNode } from 'react'
import { PreviewBand } from '../parts/PreviewBand'
import type { Article } from '../shapes'
import { ArticlePage } from './ArticlePage'

/** An article that is not published as its reader would see it, under a band that says so. */
export const PreviewPage = ({ article }: { article: Article }): ReactNode => (
  <ArticlePage article={article} band={<PreviewBand />} />
)
