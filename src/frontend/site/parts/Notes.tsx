import type { ReactNode } from 'react'
import type { Mark } from '../body/markAttributions'
import { lineOf, type Numbered, pageOfVoice, speakerOf, whoSays } from '../body/voices'
import type { SiteWords } from '../words'
import { Square } from './Squares'

function Told({ one, words }: { one: Numbered; words: SiteWords }): ReactNode {
  const page = pageOfVoice(one, words)
  const { name, how } = speakerOf(one, words)
  const way = [one.originHop?.name, name, ...one.hops.map((hop) => hop.name)].filter(
    (step, index, all) => step && all.indexOf(step) === index,
  )
  return (
    <li>
      <Square line={lineOf([one.mode])} />
      {name && <b>{page ? <a href={page}>{name}</a> : name}</b>} <span className="how">{how}</span>
      <p className="claim">{one.claim.text}</p>
      {one.claim.reply && (
        <p className="path">
          <a href="#cevap">{words.replies}</a>: {one.claim.reply.from},{' '}
          {words.reply[one.claim.reply.outcome]}
        </p>
      )}
      {way.length > 1 && <p className="path">{[...way, words.thisStory].join(' → ')}</p>}
    </li>
  )
}

/** The notes that the squares of a text open: native popovers, so they need no script. */
export function Notes({ marks, words }: { marks: readonly Mark[]; words: SiteWords }): ReactNode {
  return marks.map(({ note, held }) => (
    <div
      key={note}
      className="note"
      popover="auto"
      role="dialog"
      id={note}
      aria-label={`${words.whoSays}: ${[...new Set(held.map((one) => whoSays(one, words)))].join('; ')}`}
    >
      <ul>
        {held.map((one) => (
          <Told key={one.id} one={one} words={words} />
        ))}
      </ul>
    </div>
  ))
}
