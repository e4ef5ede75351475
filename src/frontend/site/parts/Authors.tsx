import type { ReactNode } from 'react'
import { saysRole } from '@/src/language/text/names'
import { sitePath } from '../addresses'
import type { Article } from '../shapes'
import type { SiteWords } from '../words'

type Signed = Article['bylines'][number]

/** What an author's page is asked by: the person's slug, else the name as printed. */
const keyOf = ({ name, person }: Signed): string => person?.slug ?? name

/** "Elif Karaca (muhabir)", each with the way to what they signed. */
export function Byline({ article, words }: { article: Article; words: SiteWords }): ReactNode {
  if (article.bylines.length === 0) return null
  return (
    <p className="by">
      {article.bylines.map((signed, index) => (
        <span key={signed.name}>
          {index > 0 && ', '}
          <a href={sitePath(words).author(keyOf(signed))} rel="author">
            <b>{signed.name}</b>
          </a>
          {signed.role && !saysRole(signed.name, signed.role) && (
            <span className="quiet">, {signed.role}</span>
          )}
        </span>
      ))}
    </p>
  )
}

/** At the end of a story: who wrote it, and the way to the rest of what they wrote. */
export function AuthorBox({ article, words }: { article: Article; words: SiteWords }): ReactNode {
  return article.bylines.map((signed) => (
    <div key={signed.name} className="author">
      {signed.person?.image && (
        <img src={signed.person.image.url} alt="" width={80} height={80} loading="lazy" />
      )}
      <div>
        <h2>
          <a href={sitePath(words).author(keyOf(signed))}>{signed.name}</a>
        </h2>
        {signed.role && !saysRole(signed.name, signed.role) && <p>{signed.role}</p>}
        <p className="meta">
          <a href={sitePath(words).author(keyOf(signed))}>{words.authorStories(signed.name)}</a>
        </p>
      </div>
    </div>
  ))
}
