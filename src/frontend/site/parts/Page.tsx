import type { ReactNode } from 'react'

import { readerLanguage } from '@/src/language/readerPaths'
import { directionOf } from '@/src/language/text/direction'
import { env } from '@/src/platform/env'
import { jsonLdText } from '../jsonLdText'
import type { Named, SiteFrame } from '../shapes'
import { inOwnWords, type SiteWords } from '../words'
import { Colophon } from './Colophon'
import { Head, type HeadProps } from './Head'
import { Masthead } from './Masthead'

type PageProps = HeadProps & {
  words: SiteWords
  /** What the settings say of the paper; its name alone where they were not asked for. */
  site?: SiteFrame | null
  sections?: readonly Named[]
  /** Slug of the section shown; '' on the front page. */
  current?: string | null
  searched?: string
  /** One object for machines, or several. */
  jsonLd?: unknown
  children: ReactNode
}

/** The same page in the page's other language, where the paper speaks both. */
const otherOf = ({ words, alternates = [], sections = [] }: PageProps): string | null =>
  sections.some(({ nameEn }) => nameEn)
    ? (alternates.find(({ language }) => readerLanguage(language) !== words.locale)?.url ?? null)
    : null

/**
 * A whole HTML document of the reader pages. Each page writes its own `<html>`, because its language
 * is the article's, which a shared layout cannot know; and its own head, so that it is there before
 * the body for readers and crawlers without JavaScript.
 */
export function Page(props: PageProps): ReactNode {
  const { words, language, sections = [], current, searched, jsonLd, site = null } = props
  const name = site?.name ?? env().KUNYE_NAME
  const lds = (Array.isArray(jsonLd) ? jsonLd : [jsonLd]).flatMap((one) => jsonLdText(one) ?? [])
  const isTurned = directionOf(language) === 'rtl'
  // The page's own words around a text from right to left are none.
  const chrome = isTurned ? ({ lang: words.locale, dir: 'ltr' } as const) : {}
  const masthead = (
    <Masthead
      name={name}
      motto={inOwnWords(words, site?.motto, site?.mottoEn)}
      sections={sections}
      current={current}
      searched={searched}
      words={words}
      other={otherOf(props)}
    />
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
          {props.children}
        </main>
        <Colophon
          name={name}
          site={site}
          sections={sections}
          feeds={props.feeds ?? null}
          words={words}
          {...chrome}
        />
        {lds.map((ld) => (
          <script key={ld} type="application/ld+json" dangerouslySetInnerHTML={{ __html: ld }} />
        ))}
        <script src="/site.js" defer />
      </body>
    </html>
  )
}
