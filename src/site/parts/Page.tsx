import type { ReactNode } from 'react'
import { env } from '@/src/env'
import { jsonLdText } from '../jsonLdText'
import type { Words } from '../words'

export type PageProps = {
  words: Words
  /** BCP 47 language of what the page is about; the page's own where it is about nothing. */
  language?: string | null
  title?: string | null
  description?: string | null
  canonical?: string
  alternates?: readonly { url: string; language: string | null }[]
  image?: string | null
  index?: boolean
  jsonLd?: unknown
  children: ReactNode
}

const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E" +
  "%3Crect width='16' height='16' rx='3' fill='%238f1d1d'/%3E" +
  "%3Cpath d='M5 3v10M5 9l6-6M7 7l4 6' stroke='white' stroke-width='2' fill='none'/%3E%3C/svg%3E"

function Head(props: PageProps & { name: string }): ReactNode {
  const { title, description, canonical, alternates = [], image, index = true, name } = props
  return (
    <head>
      <title>{title ? `${title} | ${name}` : name}</title>
      {description && <meta name="description" content={description} />}
      {!index && <meta name="robots" content="noindex" />}
      {canonical && <link rel="canonical" href={canonical} />}
      {alternates.map(({ url, language }) =>
        language ? <link key={url} rel="alternate" hrefLang={language} href={url} /> : null,
      )}
      <link rel="alternate" type="application/rss+xml" title={name} href="/feeds/rss.xml" />
      <link rel="icon" href={ICON} />
      <meta name="color-scheme" content="light dark" />
      <meta property="og:site_name" content={name} />
      <meta property="og:title" content={title ?? name} />
      {description && <meta property="og:description" content={description} />}
      {canonical && <meta property="og:url" content={canonical} />}
      {image && <meta property="og:image" content={image} />}
    </head>
  )
}

/**
 * A whole HTML document of the reader pages. Each page writes its own `<html>`, because its language
 * is the article's, which a shared layout cannot know; and its own head, so that it is there before
 * the body for readers and crawlers without JavaScript.
 */
export function Page(props: PageProps): ReactNode {
  const { words, language, jsonLd, children } = props
  const name = env().KUNYE_NAME
  const ld = jsonLdText(jsonLd)
  return (
    <html lang={language ?? words.locale}>
      <Head {...props} name={name} />
      <body>
        <a className="skip" href="#icerik">
          {words.skip}
        </a>
        <header className="masthead">
          <a href="/" aria-label={`${name}: ${words.home}`}>
            {name}
          </a>
        </header>
        <main id="icerik" tabIndex={-1}>
          {children}
        </main>
        <footer className="colophon">
          <a href="/">{words.home}</a>
          <a href="/feeds/rss.xml">{words.feed}</a>
        </footer>
        {ld && <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: ld }} />}
      </body>
    </html>
  )
}
