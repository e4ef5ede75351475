import { formatDate } from '@/src/text/formatDate'
import { STAGE_LABELS, type Words } from '@/src/workflow/labels'
import type { Stage } from '@/src/workflow/stages'
import { isStage } from '../stage/isStage'
import { StageMark } from '../stage/StageMark'
import { actionLabel } from './actionLabel'
import { recordFieldLabel } from '../suggestions/recordFieldLabel'
import { fieldLabel } from './fieldLabel'
import type { HistoryEvent } from './historyDays'
import { Overruled } from './Overruled'
import { shownChanges } from './shownChanges'
import { shownValue } from './shownValue'

type Props = { event: HistoryEvent; say: (words: Words) => string }

const timeOf = (at: string) => formatDate(new Date(at)).slice(-5)

/** One event of the timeline: what, who, when, from where to where, why, and what was overruled. */
export function HistoryItem({ event, say }: Props) {
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
