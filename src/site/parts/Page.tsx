import type { ReactNode } from 'react'
import { env } from '@/src/env'
import { feedsOf } from '../feedsOf'
import { jsonLdText } from '../jsonLdText'
import type { Named } from '../shapes'
import type { Words } from '../words'
import { Head, type HeadProps } from './Head'
import { Masthead } from './Masthead'

export type PageProps = HeadProps & {
  words: Words
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
  const [rss] = feedsOf(props.feeds ?? null, name)
  return (
    <html lang={language ?? words.locale}>
      <Head {...props} name={name} />
      <body>
        <a className="skip" href="#icerik">
          {words.skip}
        </a>
        <Masthead
          name={name}
          sections={sections}
          current={current}
          searched={searched}
          words={words}
        />
        <main id="icerik" tabIndex={-1}>
          {children}
        </main>
        <footer className="colophon">
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
