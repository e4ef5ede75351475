'use client'
import { initialsOf } from '@/src/editorial/admin/initialsOf'
import { useWords } from '@/src/editorial/admin/useWords'
import { GATE_LABELS } from '@/src/workflow/labels'
import { GATES } from '@/src/workflow/stages'
import type { Card } from '../card'
import { Sign } from './Sign'
import { dueWords, timeWords } from './times'

/** What stops it, what warns, how many threads are open. */
export function Counts({ card: { blocks, warns, comments } }: { card: Card }) {
  const { say } = useWords()
  const findings = say({ tr: `${blocks} engelleyen bulgu`, en: `${blocks} blocking findings` })
  return (
    <span className="kunye-desk__counts">
      {blocks > 0 && (
        <span className="kunye-desk__count--red" title={findings}>
          <span aria-hidden="true" className="kunye-octagon" /> {blocks}
          <span className="kunye-unseen"> {findings}</span>
        </span>
      )}
      {warns > 0 && (
        <span className="kunye-desk__count--amber" title={say({ tr: 'uyarı', en: 'warnings' })}>
          <span aria-hidden="true">▲</span> {warns}
          <span className="kunye-unseen"> {say({ tr: 'uyarı', en: 'warnings' })}</span>
        </span>
      )}
      {comments > 0 && (
        <span
          className="kunye-desk__count--quiet"
          title={say({ tr: 'açık yorum', en: 'open comments' })}
        >
          <Sign name="chat" /> {comments}
          <span className="kunye-unseen"> {say({ tr: 'açık yorum', en: 'open comments' })}</span>
        </span>
      )}
    </span>
  )
}

/** The one time or gate that matters most: the second look, a gate, the embargo, the hour it goes out, else when it is due. */
export function When({ card, now }: { card: Card; now: Date }) {
  const { say } = useWords()
  const { secondLook, stage, dueAt, scheduledAt, embargoUntil, gates } = card
  if (secondLook) {
    const { words, tone } = dueWords(new Date(secondLook), now)
    return (
      <span
        className={`kunye-desk__when kunye-desk__when--${tone === 'far' ? 'soon' : tone}`}
        title={say({ tr: 'ikinci göz', en: 'second look' })}
      >
        <Sign name="eye" /> {say(words)}
      </span>
    )
  }
  if (stage === 'scheduled' && scheduledAt) {
    return (
      <span className="kunye-desk__when kunye-desk__when--blue">
        <Sign name="clock" /> {say(timeWords(new Date(scheduledAt), now))}
      </span>
    )
  }
  const gate = GATES.find((one) => gates[one] === 'required')
  const isHeld = embargoUntil !== null && new Date(embargoUntil) > now
  const isDue = dueAt !== null && stage !== 'published'
  const due = isDue ? dueWords(new Date(dueAt), now) : null
  return (
    <>
      {gate && (
        <span className="kunye-desk__when">
          <Sign name={gate === 'legal' ? 'law' : 'fact'} /> {say(GATE_LABELS[gate])}
        </span>
      )}
      {isHeld && (
        <span
          className="kunye-desk__when"
          title={say({ tr: 'ambargo bu saate dek', en: 'embargo until then' })}
        >
          <Sign name="lock" /> {say(timeWords(new Date(embargoUntil), now))}
        </span>
      )}
      {due && (
        <span
          className={`kunye-desk__when kunye-desk__when--${due.tone}`}
          title={say({ tr: 'teslim', en: 'due' })}
        >
          <Sign name="flag" /> {say(due.words)}
        </span>
      )}
    </>
  )
}

/** That readers have it, apart from the stage of the working copy. */
export function LiveMark({ card, now }: { card: Card; now: Date }) {
  const { say } = useWords()
  if (card.state !== 'live') return null
  return (
    <span className="kunye-desk__live">
      {say({ tr: 'Yayında', en: 'Live' })}
      {card.publishedAt && (
        <time dateTime={card.publishedAt}>{say(timeWords(new Date(card.publishedAt), now))}</time>
      )}
    </span>
  )
}

/** Who is writing in it at this moment. */
export function Typing({ names }: { names: readonly string[] }) {
  const { say } = useWords()
  if (names.length === 0) return null
  const who = names.join(', ')
  return (
    <span className="kunye-desk__typing">
      <Sign name="pen" /> {say({ tr: `${who} şimdi yazıyor`, en: `${who} is writing now` })}
    </span>
  )
}

const TONES = 6

/** A person by initials; the name is said and read aloud. */
export function Person({ id, name }: { id: string; name: string }) {
  const tone = [...id].reduce((sum, sign) => sum + sign.charCodeAt(0), 0) % TONES
  return (
    <span className={`kunye-desk__person kunye-desk__person--${tone}`} title={name}>
      <span aria-hidden="true">{initialsOf(name)}</span>
      <span className="kunye-unseen">{name}</span>
    </span>
  )
}
