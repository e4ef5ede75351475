import Link from 'next/link'

import { STAGE_LABELS } from '@/src/workflow/labels'
import { formatDate } from '@/src/text/formatDate'
import { actionLabel } from '../history/actionLabel'
import type { Language } from '../language/useWords'
import { isStage } from '../stage/isStage'
import { StageMark } from '../stage/StageMark'
import type { DescribedVersion } from './describeVersions'

type Props = { rows: readonly DescribedVersion[]; base: string; language: Language }

/** One row a version; on a phone the rows become cards. */
export function VersionTable({ rows, base, language }: Props) {
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
            <td data-label={head[0]}>{row.revision}</td>
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
