import type { ReactNode } from 'react'
import { namedIn } from '@/src/language/readerPaths'
import type { Named } from '../shapes'
import { sitePath } from '../addresses'
import type { SiteWords } from '../words'

/** The search field: one line everywhere, `large` where a page is about searching. */
export function SearchField(props: {
  words: SiteWords
  searched?: string
  large?: boolean
}): ReactNode {
  const { words, searched, large = false } = props
  return (
    <form
      action={sitePath(words).searchPage}
      role="search"
      className={large ? 'bigsearch' : 'search'}
    >
      <input
        type="search"
        name="q"
        required
        maxLength={200}
        defaultValue={searched}
        aria-label={words.searchLabel}
        placeholder={words.search}
      />
      <button type="submit" aria-label={words.search}>
        {large ? (
          words.search
        ) : (
          <svg className="ic" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
            <circle cx="10.5" cy="10.5" r="6" />
            <path d="M15 15l5.5 5.5" />
          </svg>
        )}
      </button>
    </form>
  )
}

/** The paper's name with its sign, the square. */
export const Brand = ({ name }: { name: string }): ReactNode => (
  <>
    {name}
    <i />
  </>
)

const OTHER = {
  tr: { is: 'en', name: 'English' },
  en: { is: 'tr', name: 'Türkçe' },
} as const

/** The head of every page: the newsroom's name, the sections, the search field; large on the front page. */
export function Masthead(props: {
  name: string
  motto?: { text: string; lang: 'tr' | undefined } | null
  sections: readonly Named[]
  /** Slug of the section shown; '' on the front page. */
  current?: string | null
  /** What is searched for on this page. */
  searched?: string
  words: SiteWords
  /** The address of the page in its other language. */
  other?: string | null
}): ReactNode {
  const { name, motto, sections, current, searched, words, other } = props
  const isFront = current === ''
  const search = <SearchField words={words} searched={searched} />
  return (
    <header className={isFront ? 'masthead mast front-head' : 'masthead mast'}>
      <div className="util">
        <div className="in">
          <nav aria-label={words.shortcuts}>
            <a href={sitePath(words).corrections}>{words.corrections}</a>
            <a href={sitePath(words).imprint}>{words.imprint}</a>
            {other && (
              <a href={other} lang={OTHER[words.locale].is} hrefLang={OTHER[words.locale].is}>
                {OTHER[words.locale].name}
              </a>
            )}
          </nav>
          {isFront && search}
        </div>
      </div>
      <div className="in">
        <a className="brand" href={sitePath(words).front} aria-label={`${name}: ${words.home}`}>
          <Brand name={name} />
        </a>
        {isFront && motto && (
          <p className="motto" lang={motto.lang}>
            {motto.text}
          </p>
        )}
        {sections.length > 0 && (
          <nav aria-label={words.sections} className="secs">
            {sections.map((section) => (
              <a
                key={section.slug}
                href={sitePath(words).section(section)}
                aria-current={section.slug === current ? 'page' : undefined}
              >
                {namedIn(section, words.locale).name}
              </a>
            ))}
          </nav>
        )}
        {!isFront && search}
      </div>
    </header>
  )
}
