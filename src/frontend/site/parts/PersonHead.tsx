import type { ReactNode } from 'react'
import { sitePath } from '../addresses'
import { edtfWords } from '../dates/edtfWords'
import type { Person } from '../shapes'
import type { SiteWords } from '../words'
import { AboutStaff } from './Authors'
import { More } from './More'
import { Picture } from './Picture'

const yearsOf = (from: string | null, to: string | null): string =>
  from || to ? ` (${edtfWords(`${from ?? '..'}/${to ?? '..'}`, 'tr')})` : ''

/** Who a person is: name, other spellings, portrait, positions held. */
export function PersonHead({ person, words }: { person: Person; words: SiteWords }): ReactNode {
  const others = person.names.filter(({ value }) => value !== person.name)
  return (
    <header className={person.image ? 'ent-head has' : 'ent-head'}>
      {person.image && <Picture image={person.image} sizes="15rem" language={words.locale} />}
      <div>
        <p className="kicker">{person.isStaff ? words.staffMember : words.person}</p>
        <h1>{person.name}</h1>
        {person.summary && <p className="sum">{person.summary}</p>}
        <AboutStaff person={person} words={words} />
        {person.isStaff && (
          <p className="meta">
            <a href={sitePath(words).author(person.slug)}>{words.authorStories(person.name)}</a>
          </p>
        )}
        {others.length > 0 && (
          <More
            items={others}
            most={10}
            label={words.more}
            list={(some) => (
              <p className="aka">
                {some[0] === others[0] && `${words.otherNames} `}
                {some.map(({ value, language }, index) => (
                  <bdi key={`${value} ${language}`} lang={language ?? undefined}>
                    {index > 0 && ', '}
                    {value}
                  </bdi>
                ))}
              </p>
            )}
          />
        )}
        {person.positions.length > 0 && (
          <More
            items={person.positions}
            most={10}
            label={words.more}
            list={(some) => (
              <ul className="links" aria-label={words.positions}>
                {some.map(({ title, organisation, from, to }) => (
                  <li key={`${title} ${organisation} ${from}`}>
                    {[title, organisation].filter(Boolean).join(', ')}
                    <span className="quiet">{yearsOf(from, to)}</span>
                  </li>
                ))}
              </ul>
            )}
          />
        )}
      </div>
    </header>
  )
}
