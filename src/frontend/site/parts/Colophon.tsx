import type { ReactNode } from 'react'
import { namedIn } from '@/src/language/readerPaths'
import { feedsOf, type FeedsOf } from '../feedsOf'
import { sitePath } from '../addresses'
import type { Named, SiteFrame } from '../shapes'
import { inOwnWords, type SiteWords } from '../words'
import { Brand } from './Masthead'

type Fact = { name: string; value: string }

/** What the law asks a paper to print on itself, in the words of its settings; empty until somebody filled them in. */
export function imprintFacts(site: SiteFrame | null, words: SiteWords): Fact[] {
  const imprint = site?.imprint
  if (!imprint) return []
  return [
    { name: words.publisher, value: imprint.publisher },
    { name: words.responsibleEditor, value: imprint.responsibleEditor },
    { name: words.office, value: imprint.address },
    { name: words.phone, value: imprint.phone },
    { name: words.mail, value: imprint.email },
    { name: words.eNotification, value: imprint.eNotification },
    { name: words.host, value: imprint.host },
    { name: words.since, value: imprint.since },
  ].flatMap(({ name, value }) => (value ? [{ name, value }] : []))
}

/** The foot of every page: sections, the paper's own pages, its feeds, and its imprint in short. */
export function Colophon(props: {
  name: string
  site: SiteFrame | null
  sections: readonly Named[]
  feeds: FeedsOf
  words: SiteWords
  lang?: string
  dir?: 'ltr'
}): ReactNode {
  const { name, site, sections, feeds, words, lang, dir } = props
  const facts = imprintFacts(site, words)
  const motto = inOwnWords(words, site?.motto, site?.mottoEn)
  const about = inOwnWords(words, site?.footer, site?.footerEn)
  const own = [
    { href: sitePath(words).imprint, text: words.imprint },
    ...(site?.policies ?? []).map(({ slug, title }) => ({
      href: `${sitePath(words).imprint}#${slug}`,
      text: title,
    })),
    { href: sitePath(words).corrections, text: words.corrections },
    { href: sitePath(words).searchPage, text: words.search },
  ]
  return (
    <footer className="colophon" lang={lang} dir={dir}>
      <div className="in">
        <div className="cols">
          <div>
            <a className="brand" href={sitePath(words).front} aria-label={`${name}: ${words.home}`}>
              <Brand name={name} />
            </a>
            {motto && (
              <p className="motto" lang={motto.lang}>
                {motto.text}
              </p>
            )}
            {about && (
              <p className="about" lang={about.lang}>
                {about.text}
              </p>
            )}
          </div>
          {sections.length > 0 && (
            <LinkColumn
              title={words.sections}
              links={sections.map((section) => ({
                href: sitePath(words).section(section),
                text: namedIn(section, words.locale).name,
              }))}
            />
          )}
          <LinkColumn title={words.paper} links={own} />
          <LinkColumn
            title={words.follow}
            links={feedsOf(feeds, name).map(({ href, label }) => ({ href, text: label }))}
          />
        </div>
        {facts.length > 0 && (
          <p className="legal">
            {facts.map(({ name, value }) => (
              <span key={name}>
                <b>{name}</b> {value}
              </span>
            ))}
          </p>
        )}
      </div>
    </footer>
  )
}

function LinkColumn(props: {
  title: string
  links: readonly { href: string; text: string }[]
}): ReactNode {
  return (
    <div>
      <h2>{props.title}</h2>
      <ul>
        {props.links.map(({ href, text }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
