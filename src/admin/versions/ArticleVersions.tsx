import { Gutter, SetDocumentStepNav } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'

import { actorOf } from '@/src/workflow/actor'
import { languageOf } from '../language/languageOf'
import { findVersionRows } from './findVersionRows'
import { VersionTable } from './VersionTable'

const pageOf = (value: unknown): number => {
  const page = Number(typeof value === 'string' ? value : 1)
  return Number.isInteger(page) && page > 0 ? page : 1
}

/** The versions of an article: when, who, what was done, stage and headline, each with its comparison. */
export async function ArticleVersions({
  initPageResult,
  searchParams,
  i18n,
}: DocumentViewServerProps) {
  const { req, docID } = initPageResult
  if (!actorOf(req.user) || !docID) return null
  const language = languageOf(i18n.language)
  const say = (words: { tr: string; en: string }) => words[language]
  const article = String(docID)
  const found = await findVersionRows(req, article, pageOf(searchParams?.page))
  const base = `/admin/collections/articles/${article}/versions`
  return (
    <main className="versions">
      <SetDocumentStepNav
        collectionSlug="articles"
        id={article}
        pluralLabel={say({ tr: 'Haberler', en: 'Articles' })}
        useAsTitle="headline"
        view={say({ tr: 'Sürümler', en: 'Versions' })}
      />
      <Gutter className="kunye-versions">
        <p>
          {say({
            tr: `${found.total} sürüm. Tarihe basınca önceki sürümle karşılaştırılır.`,
            en: `${found.total} versions. The date opens the comparison with the one before.`,
          })}
        </p>
        <VersionTable base={base} language={language} rows={found.rows} />
        {found.pages > 1 && (
          <nav aria-label={say({ tr: 'Sayfalar', en: 'Pages' })} className="kunye-versions__pages">
            {found.page > 1 && (
              <a href={`${base}?page=${found.page - 1}`}>
                {say({ tr: '← Daha yeni', en: '← Newer' })}
              </a>
            )}
            <span>
              {found.page} / {found.pages}
            </span>
            {found.page < found.pages && (
              <a href={`${base}?page=${found.page + 1}`}>
                {say({ tr: 'Daha eski →', en: 'Older →' })}
              </a>
            )}
          </nav>
        )}
      </Gutter>
    </main>
  )
}
