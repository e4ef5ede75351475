import type { ReactNode } from 'react'
import { feedsOf, type FeedsOf } from '../feedsOf'

export type HeadProps = {
  title?: string | null
  /** What it is called where it is shared, when that is not its title. */
  socialTitle?: string | null
  description?: string | null
  canonical?: string
  alternates?: readonly { url: string; language: string | null }[]
  image?: string | null
  index?: boolean
  /** Whether it is an article; else a page of the newsroom. */
  isArticle?: boolean
  feeds?: FeedsOf
  /**
   * HTTP status the page has to go out with. Next renders a page without asking for it, so the page
   * says it here and the server in front reads it.
   */
  status?: 404 | 410 | 503
}

const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E" +
  "%3Crect width='16' height='16' rx='3' fill='%238f1d1d'/%3E" +
  "%3Cpath d='M5 3v10M5 9l6-6M7 7l4 6' stroke='white' stroke-width='2' fill='none'/%3E%3C/svg%3E"

/** The head of a page: what it is called, where it stands, how it is shared, its feeds. */
export function Head(props: HeadProps & { name: string }): ReactNode {
  const { title, description, canonical, alternates = [], image, index = true, name } = props
  return (
    <head>
      <title>{title ? `${title} | ${name}` : name}</title>
      {props.status && <meta name="kunye:status" content={String(props.status)} />}
      {description && <meta name="description" content={description} />}
      {!index && <meta name="robots" content="noindex" />}
      {canonical && <link rel="canonical" href={canonical} />}
      {alternates.map(({ url, language }) =>
        language ? <link key={url} rel="alternate" hrefLang={language} href={url} /> : null,
      )}
      {feedsOf(props.feeds ?? null, name).map(({ href, type, title }) => (
        <link key={href} rel="alternate" type={type} title={title} href={href} />
      ))}
      <link rel="icon" href={ICON} />
      <meta name="color-scheme" content="light dark" />
      <meta property="og:site_name" content={name} />
      <meta property="og:type" content={props.isArticle ? 'article' : 'website'} />
      <meta property="og:title" content={props.socialTitle ?? title ?? name} />
      {description && <meta property="og:description" content={description} />}
      {canonical && <meta property="og:url" content={canonical} />}
      {image && <meta property="og:image" content={image} />}
      <meta name="twitter:card" content={image ? 'summary_large_image' : 'summary'} />
    </head>
  )
}
