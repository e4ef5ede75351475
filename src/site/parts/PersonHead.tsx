import type { ReactNode } from 'react'
import { edtfWords } from '../dates/edtfWords'
import type { Person } from '../shapes'
import type { Words } from '../words'
import { Picture } from './Picture'

const yearsOf = (from: string | null, to: string | null): string =>
  from || to ? ` (${edtfWords(`${from ?? '..'}/${to ?? '..'}`, 'tr')})` : ''

/** Who a person is: name, other spellings, portrait, positions held. */
export function PersonHead({ person, words }: { person: Person; words: Words }): ReactNode {
  const others = person.names.filter(({ value }) => value !== person.name)
  return (
    <header className={person.image ? 'person-head has-picture' : 'person-head'}>
      {person.image && <Picture image={person.image} sizes="12rem" />}
      <div>
        <p className="kicker">{words.person}</p>
        <h1>{person.name}</h1>
        {others.length > 0 && (
          <p className="quiet">
            {words.otherNames}{' '}
            {others.map(({ value, language }, index) => (
              <span key={`${value} ${language}`} lang={language ?? undefined}>
                {index > 0 && ', '}
                {value}
              </span>
            ))}
          </p>
        )}
        {person.positions.length > 0 && (
          <ul className="links" aria-label={words.positions}>
            {person.positions.map(({ title, organisation, from, to }) => (
              <li key={`${title} ${organisation} ${from}`}>
                {[title, organisation].filter(Boolean).join(', ')}
                <span className="quiet">{yearsOf(from, to)}</span>
              </li>
            ))}
          </ul>
        )}
      </div>
    </header>
  )
}
