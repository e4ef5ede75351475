import type { ReactNode } from 'react'

import { directionOf } from '@/src/language/text/direction'
import { env } from '@/src/platform/env'
import { feedsOf, type FeedsOf } from '../feedsOf'
import { jsonLdText } from '../jsonLdText'
import type { Named } from '../shapes'
import type { SiteWords } from '../words'
import { Masthead } from './Masthead'

type PageProps = HeadProps & {
  words: SiteWords
  /** BCP 47 language of what the page is about; the page's own where it is about nothing. */
  language?: string | null
  sections?: readonly Named[]
  /** Slug of the section shown; '' on the front page. */
  current?: string | null
  searched?: string
  jsonLd?: unknown
  children: ReactNode
}

/**
 * A whole HTML document of the reader pages. Each page writes its own `<html>`, because its language
 * is the article's, which a shared layout cannot know; and its own head, so that it is there before
 * the body for readers and crawlers without JavaScript.
 */
export function Page(props: PageProps): ReactNode {
  const { words, language, sections = [], current, searched, jsonLd, children } = props
  const name = env().KUNYE_NAME
  const ld = jsonLdText(jsonLd)
  const isTurned = directionOf(language) === 'rtl'
  // The page's own words around a text from right to left are none.
  const chrome = isTurned ? ({ lang: words.locale, dir: 'ltr' } as const) : {}
  const [rss] = feedsOf(props.feeds ?? null, name)
  const masthead = (
    <Masthead name={name} sections={sections} current={current} searched={searched} words={words} />
  )
  return (
    <html lang={language ?? words.locale} dir={isTurned ? 'rtl' : undefined}>
      <Head {...props} name={name} />
      <body>
        <a className="skip" href="#icerik">
          {words.skip}
        </a>
        {isTurned ? <div {...chrome}>{masthead}</div> : masthead}
        <main id="icerik" tabIndex={-1}>
          {children}
        </main>
        <footer className="colophon" {...chrome}>
          <a href="/">{words.home}</a>
          <a href="/ara">{words.search}</a>
          {rss && <a href={rss.href}>{words.feed}</a>}
        </footer>
        {ld && <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: ld }} />}
        <script src="/site.js" defer />
      </body>
    </html>
  )
}

type HeadProps = {
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
function Head(props: HeadProps & { name: string }): ReactNode {
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
