'use client'

import type { StoredArticle } from '../http/articleAnswer'
import { useWords } from '../language/useWords'
import { compareTexts } from './compareTexts'
import { paragraphsOf } from './paragraphsOf'

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
