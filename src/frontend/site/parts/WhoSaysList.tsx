import type { ReactNode } from 'react'
import { saysRole } from '@/src/language/text/names'
import type { Numbered, Voice } from '../body/voices'
import { edtfWords } from '../dates/edtfWords'
import { safeUrl } from '../addresses'
import type { SiteWords } from '../words'
import { Squares } from './Squares'

function Details(props: { one: Numbered; origins?: number; words: SiteWords }): ReactNode {
  const { one, origins, words } = props
  const links = [
    { href: safeUrl(one.url), text: words.link },
    { href: safeUrl(one.archivedUrl), text: words.archived },
  ]
  const first = one.originHop && one.originHop.slug !== one.source?.slug && one.originHop.name
  const facts = [
    first && `${words.origin} ${first}`,
    one.hops.length > 0 && `${words.via} ${one.hops.map(({ name }) => name).join(' → ')}`,
    origins !== undefined && origins > 1 && words.originsOf(origins),
    one.saidAt && `${words.said} ${edtfWords(one.saidAt, words.locale === 'tr' ? 'tr' : 'en')}`,
  ].filter((fact) => typeof fact === 'string')
  if (facts.length === 0 && links.every(({ href }) => !href)) return null
  return (
    <p className="meta">
      {facts.map((fact) => (
        <span key={fact}>{fact}</span>
      ))}
      {links.map(({ href, text }) =>
        href ? (
          <a key={text} href={href} rel="nofollow">
            {text}
          </a>
        ) : null,
      )}
    </p>
  )
}

/**
 * "Kim söylüyor": every attribution of the article, folded by voice, numbered as in the text, with how we know and
 * what is claimed.
 */
export function WhoSaysList(props: {
  voices: readonly Voice[]
  /** Claim id → on how many independent origins it rests. */
  origins: ReadonlyMap<string, number>
  places: ReadonlyMap<string, string>
  words: SiteWords
}): ReactNode {
  const { voices, origins, places, words } = props
  const placeOf = ({ id, field }: Numbered): string | undefined =>
    field === 'BODY' ? places.get(id) : field === 'DEK' ? 'ozet' : 'baslik'
  const all = voices.reduce((sum, { rows }) => sum + rows.length, 0)
  return (
    <>
      <p className="lede">{words.voiceCount(all, voices.length)}</p>
      {voices.map(({ key, name, how, rows, line }) => {
        const roles = [...new Set(rows.flatMap(({ speakerRole }) => speakerRole ?? []))]
        const role = roles.find((one) => !saysRole(name ?? '', one))
        return (
          <details key={key} className="fold">
            <summary>
              <span>
                {name} {role && <span className="how role">{role},</span>}{' '}
                <span className="how">{how}</span>
              </span>
              <Squares count={rows.length} line={line} label={words.says(rows.length)} />
            </summary>
            <ol className="said-list">
              {rows.map((one) => (
                <li key={one.id} id={`kim-${one.number}`}>
                  <span className="no">{one.number}</span>
                  <span>
                    {one.claim.text}
                    {words.status[one.claim.status] && (
                      <strong className="tag">{words.status[one.claim.status]}</strong>
                    )}
                    {one.claim.statusNote && <span className="quiet"> {one.claim.statusNote}</span>}
                  </span>
                  {placeOf(one) && (
                    <a href={`#${placeOf(one)}`} aria-label={`${words.inText}: ${one.number}`}>
                      {words.inText}
                    </a>
                  )}
                  <Details one={one} origins={origins.get(one.claim.id)} words={words} />
                </li>
              ))}
            </ol>
          </details>
        )
      })}
    </>
  )
}
