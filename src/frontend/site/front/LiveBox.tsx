import type { ReactNode } from 'react'

import { articlePath, type ReaderLanguage } from '@/src/language/readerPaths'
import type { Story } from './FrontCard'
import { FrontTime } from './FrontTime'
import { frontWords } from './frontWords'

const SHOWN = 3

/** What was told last of a running story, the newest first. Pure. */
export const postsOf = ({ article }: Pick<Story, 'article'>): { at: string; note: string }[] =>
  [...article.updates]
    .sort((one, other) => Date.parse(other.at) - Date.parse(one.at))
    .flatMap(({ at, note }) => (note ? [{ at, note }] : []))
    .slice(0, SHOWN)

/** A story that is still running: its headline, and what was told last with the hour of each. */
export function LiveBox({ story, locale }: { story: Story; locale: ReaderLanguage }): ReactNode {
  const { article, headline } = story
  const path = articlePath(article)
  return (
    <article className="f-card f-livebox" lang={article.language ?? undefined}>
      <p className="f-kick" lang={locale}>
        <b className="f-live">{frontWords(locale).live}</b>
      </p>
      <h3>
        <a href={path}>{headline ?? article.headline}</a>
      </h3>
      <ol>
        {postsOf(story).map(({ at, note }) => (
          <li key={`${at} ${note}`}>
            <FrontTime at={at} locale={locale} />
            <a href={`${path}#duzeltmeler`}>{note}</a>
          </li>
        ))}
      </ol>
    </article>
  )
}
