import { SetDocumentStepNav } from '@payloadcms/ui'

import type { Language } from '@/src/editorial/admin/useWords'
import type { Words } from '@/src/language/words'

const ARTICLES: Words = { tr: 'Haberler', en: 'Articles' }

type Props = { article: string; view: Words; language: Language }

/** The way to a page below an article: its list, the article, this view. */
export const ArticleSteps = ({ article, view, language }: Props) => (
  <SetDocumentStepNav
    collectionSlug="articles"
    id={article}
    pluralLabel={ARTICLES[language]}
    useAsTitle="headline"
    view={view[language]}
  />
)
