import { StageMark } from '@/src/editorial/admin/StageMark'
import { formatDate } from '@/src/language/text/dates'
import type { Words } from '@/src/language/words'
import { fieldLabel } from '@/src/workflow/articleFields'
import { STAGE_LABELS } from '@/src/workflow/labels'
import { isStage, type Stage } from '@/src/workflow/stages'
import type { HistoryRow } from '../historyOf'
import { actionLabel, historyDays, type HistoryEvent } from './historyDays'
import { recordFieldLabel } from './recordFieldLabel'
import { shownChanges, shownValue } from './shownChanges'

type TimelineProps = { rows: readonly HistoryRow[]; say: (words: Words) => string }

/** What happened, by days, the newest first. */
export function HistoryTimeline({ rows, say }: TimelineProps) {
  return historyDays(rows).map(({ day, events }) => (
    <section aria-label={day} key={day}>
      <h2>{day}</h2>
      <ol className="kunye-timeline">
        {events.map((event) => (
          <HistoryItem event={event} key={event.id} say={say} />
        ))}
      </ol>
    </section>
  ))
}

type Props = { event: HistoryEvent; say: (words: Words) => string }

const timeOf = (at: string) => formatDate(new Date(at)).slice(-5)

/** One event of the timeline: what, who, when, from where to where, why, and what was overruled. */
function HistoryItem({ event, say }: Props) {
  const { action, at, since, times, who, from, to, why, changed, values, overruled } = event
  const stage = (one: Stage) => (
    <span className="kunye-stage">
      <StageMark stage={one} />
      {say(STAGE_LABELS[one])}
    </span>
  )
  const shown = shownChanges(action, changed)
  const label = action === 'recordChanged' ? recordFieldLabel : fieldLabel
  const moved = isStage(to) && from !== to
  return (
    <li className={moved ? 'kunye-event kunye-event--moved' : 'kunye-event'}>
      <p className="kunye-event__head">
        <time dateTime={at}>
          {times > 1 && `${timeOf(since)}–`}
          {timeOf(at)}
        </time>
        <strong>{say(actionLabel(action))}</strong>
        {times > 1 && <span>{say({ tr: `${times} kayıt`, en: `${times} saves` })}</span>}
        <span>{who ?? say({ tr: 'Sistem', en: 'The system' })}</span>
      </p>
      {moved && (
        <p className="kunye-event__way">
          {isStage(from) && (
            <>
              {stage(from)}
              <span aria-hidden="true">→</span>
              <span className="kunye-unseen">{say({ tr: 'iken', en: 'to' })}</span>
            </>
          )}
          {stage(to)}
        </p>
      )}
      {why && <blockquote className="kunye-quote">{why}</blockquote>}
      {shown.length > 0 && (
        <p className="kunye-hint">
          {say({ tr: 'Değişen: ', en: 'Changed: ' })}
          {shown.map((field) => say(label(field))).join(', ')}
        </p>
      )}
      {values.map(({ field, was, is }) => (
        <p className="kunye-hint" key={field}>
          {say(label(field))}: {say(shownValue(was))} → {say(shownValue(is))}
        </p>
      ))}
      <Overruled overruled={overruled} say={say} />
    </li>
  )
}

/** More than these would hide the event below. */
const FEW = 3

type OverruledProps = { overruled: HistoryRow['overruled']; say: (words: Words) => string }

/** The findings somebody took on themselves, each with the words it was about and the reason. */
function Overruled({ overruled, say }: OverruledProps) {
  if (overruled.length === 0) return null
  return (
    <details className="kunye-event__overruled" open={overruled.length <= FEW}>
      <summary>
        {say({
          tr: `Üstlenilen bulgular: ${overruled.length}`,
          en: `Findings overruled: ${overruled.length}`,
        })}
      </summary>
      <ul>
        {overruled.map(({ code, quote, reason }) => (
          <li key={`${code} ${quote}`}>
            {quote && <q>{quote}</q>} <code>{code}</code>
            <span className="kunye-hint">{reason}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
