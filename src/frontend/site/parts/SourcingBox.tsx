import type { ReactNode } from 'react'
import type { Voice } from '../body/voices'
import type { Sourcing } from '../shapes'
import type { SiteWords } from '../words'
import { Counts } from './Counts'
import { Square, Squares } from './Squares'

/** Ways of one voice that are shown; its note has each. */
const WAYS = 2
/** Voices in the box; the list under the text has all of them. */
const MOST = 9

function VoiceRow({ voice, words }: { voice: Voice; words: SiteWords }): ReactNode {
  const { name, how, href, rows, line, chains } = voice
  return (
    <li data-voice={rows.map(({ number }) => number).join(' ')}>
      {name && <b>{href ? <a href={href}>{name}</a> : name}</b>} <span className="how">{how}</span>
      <Squares count={rows.length} line={line} label={words.says(rows.length)} />
      {chains.slice(0, WAYS).map((chain) => (
        <ol key={chain.join('\n')} className="chain path">
          {[...chain, words.thisStory].map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      ))}
    </li>
  )
}

/** "Metnin arkasında kim var": how much of the text stands on whom, in numbers, a bar and one square a passage. */
export function SourcingBox(props: {
  sourcing: Sourcing
  voices: readonly Voice[]
  words: SiteWords
}): ReactNode {
  const { sourcing, voices, words } = props
  const share = Math.min(1, Math.max(0, sourcing.namedSentenceShare))
  const percent = new Intl.NumberFormat(words.locale, { style: 'percent' }).format(share)
  const counts: [number, string][] = [
    [sourcing.claims, words.claims],
    [sourcing.namedSources, words.namedSources],
    [sourcing.independentOrigins, words.origins],
  ]
  const all = voices.reduce((sum, { rows }) => sum + rows.length, 0)
  return (
    <section className="src" aria-labelledby="arkasinda">
      <h2 id="arkasinda">{words.behind}</h2>
      <Counts counts={counts} />
      <p className="share-bar">
        <span>{words.namedShare}</span> <b>{percent}</b>
      </p>
      <svg className="share-line" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        <rect width="100" height="4" className="bar-all" />
        <rect width={share * 100} height="4" className="bar-named" />
      </svg>
      <ul className="voices">
        {voices.slice(0, MOST).map((voice) => (
          <VoiceRow key={voice.key} voice={voice} words={words} />
        ))}
      </ul>
      <div className="strip" aria-hidden="true">
        {voices.flatMap(({ rows, line }) =>
          rows.map(({ number }) => <Square key={number} line={line} />),
        )}
      </div>
      {all > 0 && (
        <a className="all" href="#kim">
          {words.allVoices(all)}
        </a>
      )}
    </section>
  )
}
