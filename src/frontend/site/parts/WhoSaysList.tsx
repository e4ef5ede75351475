import type { ReactNode } from 'react'
import { saysRole } from '@/src/language/text/names'
import { lineOf, type Numbered, pageOfVoice, speakerOf } from '../body/voices'
import { edtfWords } from '../dates/edtfWords'
import { safeUrl } from '../addresses'
import type { SiteWords } from '../words'

function Details(props: {
  one: Numbered
  origins?: number
  place?: string
  words: SiteWords
}): ReactNode {
  const { one, origins, place, words } = props
  const links = [
    { href: safeUrl(one.url), text: words.link },
    { href: safeUrl(one.archivedUrl), text: words.archived },
  ]
  return (
    <p className="meta">
      {one.originHop && one.originHop.slug !== one.source?.slug && (
        <span>
          {words.origin} {one.originHop.name}
        </span>
      )}
      {one.hops.length > 0 && (
        <span>
          {words.via} {one.hops.map(({ name }) => name).join(' → ')}
        </span>
      )}
      {origins !== undefined && origins > 1 && <span>{words.originsOf(origins)}</span>}
      {one.saidAt && (
        <span>
          {words.said} {edtfWords(one.saidAt, words.locale === 'tr' ? 'tr' : 'en')}
        </span>
      )}
      {links.map(({ href, text }) =>
        href ? (
          <a key={text} href={href} rel="nofollow">
            {text}
          </a>
        ) : null,
      )}
      {place && (
        <a href={`#${place}`} className="to-text">
          {words.inText}
        </a>
      )}
    </p>
  )
}

function Who({ one, words }: { one: Numbered; words: SiteWords }): ReactNode {
  const page = pageOfVoice(one)
  const { name, how } = speakerOf(one, words)
  return (
    <>
      {name && <strong>{page ? <a href={page}>{name}</a> : name}</strong>}
      {one.speakerRole && !saysRole(name ?? '', one.speakerRole) && (
        <span className="quiet role">{one.speakerRole}</span>
      )}
      <span className={`line line-${lineOf([one.mode])}`}>{how}</span>
    </>
  )
}

/**
 * "Kim söylüyor": every attribution of the article, numbered as in the text, with who says it, how,
 * and what is claimed. The words in the text are described by these entries.
 */
export function WhoSaysList(props: {
  attributions: readonly Numbered[]
  /** Claim id → on how many independent origins it rests. */
  origins: ReadonlyMap<string, number>
  places: ReadonlyMap<string, string>
  words: SiteWords
}): ReactNode {
  const { attributions, origins, places, words } = props
  const placeOf = ({ id, field }: Numbered): string | undefined =>
    field === 'BODY' ? places.get(id) : field === 'DEK' ? 'ozet' : 'baslik'
  return (
    <ol className="who">
      {attributions.map((one) => (
        <li key={one.id} id={`kim-${one.number}`}>
          <p id={`soyleyen-${one.number}`}>
            <Who one={one} words={words} />
            <span className="claim">
              {one.claim.text}{' '}
              {words.status[one.claim.status] && (
                <strong className="tag">{words.status[one.claim.status]}</strong>
              )}
              {one.claim.statusNote && <span className="quiet"> {one.claim.statusNote}</span>}
            </span>
          </p>
          <Details
            one={one}
            origins={origins.get(one.claim.id)}
            place={placeOf(one)}
            words={words}
          />
        </li>
      ))}
    </ol>
  )
}
