import type { ReactNode } from 'react'
import {
  nameIn,
  type Narrowed,
  NARROWED,
  SEARCH_GENRES,
  SEARCH_SPANS,
  SEARCH_TYPES,
  SEARCH_VOICES,
  type SearchAddress,
  searchPath,
} from '../searchAddress'
import type { Found } from '../shapes'
import type { SiteWords } from '../words'

type Choice = { value: string; name: string; count: number | null }
type Group = { by: Narrowed; title: string; choices: Choice[] }

const NUMBERS = { tr: new Intl.NumberFormat('tr-TR'), en: new Intl.NumberFormat('en') }

const slugged = (rows: readonly { slug: string; name: string; count: number }[]): Choice[] =>
  rows.map(({ slug, name, count }) => ({ value: slug, name, count }))

const groupsOf = (facets: NonNullable<Found['facets']>, words: SiteWords): Group[] => [
  { by: 'bolum', title: words.sections, choices: slugged(facets.sections) },
  {
    ...{ by: 'zaman', title: words.searchBy.zaman },
    choices: SEARCH_SPANS.map((span) => ({
      ...{ value: span, name: words.searchSpan[span], count: null },
    })),
  },
  { by: 'kisi', title: words.searchBy.kisi, choices: slugged(facets.persons) },
  { by: 'kaynak', title: words.searchBy.kaynak, choices: slugged(facets.sources) },
  {
    ...{ by: 'ses', title: words.searchBy.ses },
    choices: facets.voices.map(({ voice, count }) => ({
      ...{ value: nameIn(SEARCH_VOICES, voice), name: words.mode[voice] ?? voice, count },
    })),
  },
  {
    ...{ by: 'cins', title: words.searchBy.cins },
    choices: facets.genres.map(({ genre, count }) => ({
      ...{ value: nameIn(SEARCH_GENRES, genre), name: words.genre[genre] ?? genre, count },
    })),
  },
]

/** A choice is a link: to the search with it, or, where it is made already, to the one without. */
function Choices(props: { group: Group; address: SearchAddress; words: SiteWords }): ReactNode {
  const { group, address, words } = props
  const chosen = address[group.by]
  const known = group.choices.filter(({ value }) => value !== '')
  // What was chosen stays to be taken back, also where nothing is left of it.
  const isMissing = chosen !== undefined && !known.some(({ value }) => value === chosen)
  const choices = isMissing ? [{ value: chosen, name: chosen, count: 0 }, ...known] : known
  if (choices.length === 0) return null
  return (
    <section>
      <h2>{group.title}</h2>
      <ul>
        {choices.slice(0, 8).map(({ value, name, count }) => {
          const isChosen = chosen === value
          const { [group.by]: _, ...rest } = address
          return (
            <li key={value}>
              <a
                href={searchPath(isChosen ? rest : { ...rest, [group.by]: value }, words)}
                aria-current={isChosen ? 'true' : undefined}
              >
                {name}
              </a>
              {count !== null && <span className="n">{NUMBERS[words.locale].format(count)}</span>}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** What a search can be narrowed to, with how many fit: links alone. Without counts (whole texts cannot be searched now) kinds and order are left. */
export function SearchFilters(props: {
  found: Found
  address: SearchAddress
  words: SiteWords
}): ReactNode {
  const { found, address, words } = props
  const { facets } = found
  const counts = new Map(facets?.types.map(({ type, count }) => [type, count]))
  const { tur, sira, ...rest } = address
  const isNarrowed = NARROWED.some((name) => name !== 'tur' && address[name])
  const types = Object.entries(SEARCH_TYPES).filter(
    ([name, type]) => name === tur || (counts.get(type) ?? 0) > 0,
  )
  return (
    <div className="narrow-search">
      {types.length > 1 && (
        <nav className="chips" aria-label={words.searchBy.tur}>
          <a
            href={searchPath({ ...rest, ...(sira && { sira }) }, words)}
            aria-current={tur ? undefined : 'page'}
          >
            {words.everyKind}
          </a>
          {types.map(([name, type]) => (
            <a
              key={name}
              href={searchPath({ ...rest, tur: name, ...(sira && { sira }) }, words)}
              aria-current={tur === name ? 'page' : undefined}
            >
              {words.searchType[type]}{' '}
              <span className="n">{NUMBERS[words.locale].format(counts.get(type) ?? 0)}</span>
            </a>
          ))}
        </nav>
      )}
      {facets && (
        <nav className="chips" aria-label={words.searchOrder}>
          <a
            href={searchPath({ ...rest, ...(tur && { tur }) }, words)}
            aria-current={sira === 'uygun' ? undefined : 'page'}
          >
            {words.newestFirst}
          </a>
          <a
            href={searchPath({ ...rest, ...(tur && { tur }), sira: 'uygun' }, words)}
            aria-current={sira === 'uygun' ? 'page' : undefined}
          >
            {words.bestFirst}
          </a>
        </nav>
      )}
      {facets && (
        <details className="more" open={isNarrowed}>
          <summary>{words.narrowSearch}</summary>
          <div className="facets">
            {groupsOf(facets, words).map((group) => (
              <Choices key={group.by} {...{ group, address, words }} />
            ))}
          </div>
        </details>
      )}
    </div>
  )
}
