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
      <link rel="icon" href="/favicon.ico" sizes="16x16 32x32 48x48" />
      <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      <link rel="apple-touch-icon" href="/apple-touch-icon.png" />
      <link rel="manifest" href="/manifest.webmanifest" />
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
