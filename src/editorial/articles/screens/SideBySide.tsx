'use client'
import type { StoredArticle } from '@/src/editorial/admin/callApi'
import { useWords } from '@/src/editorial/admin/useWords'
import { toText } from '@/src/language/richText/toText'
import { compareTexts } from './compareTexts'

type Props = { mine: Record<string, unknown>; newest: StoredArticle }

/** Both texts whole, paragraph facing paragraph. */
export function SideBySide({ mine, newest }: Props) {
  const { say } = useWords()
  return (
    <div className="kunye-compare">
      <table>
        <thead>
          <tr>
            <th scope="col">{say({ tr: 'Benim metnim', en: 'My text' })}</th>
            <th scope="col">
              {say({
                tr: `En yeni sürüm (${newest.revision})`,
                en: `Newest revision (${newest.revision})`,
              })}
            </th>
          </tr>
        </thead>
        <tbody>
          {compareTexts(paragraphsOf(mine), paragraphsOf(newest)).map((row, index) => (
            <tr className={row.same ? undefined : 'kunye-compare__differs'} key={index}>
              <td>{row.same ? row.mine : row.mine && <mark>{row.mine}</mark>}</td>
              <td>{row.same ? row.theirs : row.theirs && <mark>{row.theirs}</mark>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Headline, dek and paragraphs of an article's data, in reading order; empty ones left out. */
const paragraphsOf = (data: Record<string, unknown>): string[] =>
  [text(data.headline), text(data.dek), ...toText(data.body).split('\n\n')].filter(
    (paragraph) => paragraph.trim() !== '',
  )
