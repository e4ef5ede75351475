import { Gutter } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'
import Link from 'next/link'

import { languageOf } from '@/src/editorial/admin/languageOf'
import { StageMark } from '@/src/editorial/admin/StageMark'
import type { Language } from '@/src/editorial/admin/useWords'
import { formatDate } from '@/src/language/text/dates'
import type { Words } from '@/src/language/words'
import { actorOf } from '@/src/workflow/actor'
import { STAGE_LABELS } from '@/src/workflow/labels'
import { isStage } from '@/src/workflow/stages'
import { ArticleSteps } from './ArticleSteps'
import { actionLabel } from './historyDays'
import { findVersionRows, type ListedVersion } from './versions'

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
  const say = (words: Words) => words[language]
  const article = String(docID)
  const found = await findVersionRows(req, article, pageOf(searchParams?.page))
  const base = `/admin/collections/articles/${article}/versions`
  const showsAll = searchParams?.tumu === '1'
  const kept = showsAll ? '&tumu=1' : ''
  const live = found.rows.findIndex(({ isShown }) => isShown)
  const rows = found.rows.filter(({ changesText, isShown }) => showsAll || changesText || isShown)
  const hidden = found.rows.length - rows.length
  return (
    <main className="versions">
      <ArticleSteps
        article={article}
        language={language}
        view={{ tr: 'Sürümler', en: 'Versions' }}
      />
      <Gutter className="kunye-versions">
        <p>
          {say({
            tr: `${found.total} sürüm. Tarihe basınca önceki sürümle karşılaştırılır.`,
            en: `${found.total} versions. The date opens the comparison with the one before.`,
          })}{' '}
          {live > 0 && (
            <Link href={`${base}/${found.rows[0]?.id}?ile=yayin`} prefetch={false}>
              {say({ tr: 'Yayından beri ne değişti?', en: 'What changed since publication?' })}
            </Link>
          )}
        </p>
        <p>
          {showsAll
            ? say({ tr: 'Bütün sürümler gösteriliyor. ', en: 'All versions are shown. ' })
            : say({
                tr: `Metni değiştirenler gösteriliyor; bu sayfada ${hidden} sürüm metne dokunmadı. `,
                en: `Those that changed the text are shown; ${hidden} on this page did not. `,
              })}
          {(showsAll || hidden > 0) && (
            <Link href={`${base}?page=${found.page}${showsAll ? '' : '&tumu=1'}`} prefetch={false}>
              {showsAll
                ? say({ tr: 'Yalnız metin değişiklikleri', en: 'Changes of the text only' })
                : say({ tr: 'Hepsini göster', en: 'Show all' })}
            </Link>
          )}
        </p>
        <VersionTable base={base} language={language} rows={rows} />
        {found.pages > 1 && (
          <nav aria-label={say({ tr: 'Sayfalar', en: 'Pages' })} className="kunye-versions__pages">
            {found.page > 1 && (
              <a href={`${base}?page=${found.page - 1}${kept}`}>
                {say({ tr: '← Daha yeni', en: '← Newer' })}
              </a>
            )}
            <span>
              {found.page} / {found.pages}
            </span>
            {found.page < found.pages && (
              <a href={`${base}?page=${found.page + 1}${kept}`}>
                {say({ tr: 'Daha eski →', en: 'Older →' })}
              </a>
            )}
          </nav>
        )}
      </Gutter>
    </main>
  )
}

type Props = { rows: readonly ListedVersion[]; base: string; language: Language }

/** One row a version; on a phone the rows become cards. */
function VersionTable({ rows, base, language }: Props) {
  const head = {
    tr: ['Sürüm', 'Ne zaman', 'Kim', 'İşlem', 'Aşama', 'Başlık'],
    en: ['Revision', 'When', 'Who', 'Action', 'Stage', 'Headline'],
  }[language]
  return (
    <table className="kunye-table">
      <thead>
        <tr>
          {head.map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td data-label={head[0]}>
              {row.revision}
              {row.isShown && (
                <span className="kunye-tag kunye-tag--green">
                  {{ tr: 'okurda', en: 'live' }[language]}
                </span>
              )}
            </td>
            <td data-label={head[1]}>
              <Link href={`${base}/${row.id}`} prefetch={false}>
                {formatDate(new Date(row.at))}
              </Link>
            </td>
            <td data-label={head[2]}>{row.who ?? '—'}</td>
            <td data-label={head[3]}>
              {row.action === null ? '—' : actionLabel(row.action)[language]}
              {row.reason && <span className="kunye-hint">{row.reason}</span>}
            </td>
            <td data-label={head[4]}>
              {isStage(row.stage) && (
                <span className="kunye-stage">
                  <StageMark stage={row.stage} />
                  {STAGE_LABELS[row.stage][language]}
                </span>
              )}
            </td>
            <td data-label={head[5]}>{row.headline || '—'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
