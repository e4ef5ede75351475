import type { ReactNode } from 'react'
import type { Article } from '../shapes'
import type { SiteWords } from '../words'

/** Ways to pass a story on that tell nobody who did: a mail of one's own, and its short address, which stays. */
export function Share({ article, words }: { article: Article; words: SiteWords }): ReactNode {
  const mail = new URLSearchParams({ subject: article.headline ?? '', body: article.url })
  return (
    <p className="share">
      <a href={`mailto:?${mail.toString().replaceAll('+', '%20')}`}>{words.byMail}</a>
      <a href={article.shortUrl}>
        {words.shortAddress} <bdi>{article.shortUrl.replace(/^https?:\/\//, '')}</bdi>
      </a>
    </p>
  )
}
