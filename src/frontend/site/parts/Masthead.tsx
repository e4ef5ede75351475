import type { ReactNode } from 'react'
import type { Named } from '../shapes'
import { sitePath } from '../addresses'
import type { SiteWords } from '../words'

/** The head of every page: the newsroom's name, the search field, the sections. */
export function Masthead(props: {
  name: string
  sections: readonly Named[]
  /** Slug of the section shown; '' on the front page. */
  current?: string | null
  /** What is searched for on this page. */
  searched?: string
  words: SiteWords
}): ReactNode {
  const { name, sections, current, searched, words } = props
  return (
    <header className="masthead">
      <div className="masthead-in">
        <a className="name" href="/" aria-label={`${name}: ${words.home}`}>
          {name}
        </a>
        <form action="/ara" role="search" className="search">
          <input
            type="search"
            name="q"
            required
            maxLength={200}
            defaultValue={searched}
            aria-label={words.searchLabel}
            placeholder={words.search}
            aria-keyshortcuts="/"
          />
          <button type="submit" aria-label={words.search}>
            <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
              <circle cx="8.5" cy="8.5" r="5.5" />
              <path d="m13 13 5 5" />
            </svg>
          </button>
        </form>
        {sections.length > 0 && (
          <nav aria-label={words.sections} className="sections">
            <a href="/" aria-current={current === '' ? 'page' : undefined}>
              {words.all}
            </a>
            {sections.map(({ slug, name }) => (
              <a
                key={slug}
                href={sitePath.section(slug)}
                aria-current={slug === current ? 'page' : undefined}
              >
                {name}
              </a>
            ))}
          </nav>
        )}
      </div>
    </header>
  )
}
