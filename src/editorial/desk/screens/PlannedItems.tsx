'use client'
import { Link } from '@payloadcms/ui'

import { useWords } from '@/src/editorial/admin/useWords'
import type { Planned } from '@/src/editorial/assignments/plan'
import type { Words } from '@/src/language/words'
import { Person } from './CardParts'
import { useDeskValue } from './deskContext'
import { Sign } from './Sign'
import { dueWords } from './times'
import { actionOf, assignmentPath, mayGive, planKey, type usePlanning } from './usePlanning'

type Props = {
  planning: ReturnType<typeof usePlanning>
  writes: boolean
  /** In the first column of the board, or above the rows. */
  look: 'cards' | 'rows'
}

/** So many are seen at once. */
const FIRST = 6
const ACTION_WORDS: Readonly<Record<'begin' | 'take' | 'give', Words>> = {
  begin: { tr: 'Habere başla', en: 'Begin the story' },
  take: { tr: 'Üstlen', en: 'Take it' },
  give: { tr: 'Görevlendir', en: 'Give it' },
}

/** What is to be written and nobody has begun, the most urgent first; what is mine before that. */
export function PlannedItems({ planning, writes, look }: Props) {
  const { say } = useWords()
  const { me, decides } = useDeskValue()
  const { open, setAsks } = planning
  if (open.length === 0 && !decides) return null
  const mine = open.filter(({ assignee }) => assignee?.id === me)
  const all = [...mine, ...open.filter((planned) => !mine.includes(planned))]
  const rest = all.length - FIRST
  const isBoard = look === 'cards'
  return (
    <section aria-labelledby="kunye-desk-planned" className="kunye-desk__planned" data-look={look}>
      <header>
        <h3 id="kunye-desk-planned">
          {say({ tr: 'Yazılacak', en: 'To be written' })} <span>{open.length}</span>
        </h3>
        {decides && (
          <button
            aria-keyshortcuts="P"
            className="kunye-link"
            onClick={() => setAsks({ kind: 'new' })}
            type="button"
          >
            + {say({ tr: 'Görev', en: 'Assignment' })} <kbd aria-hidden="true">P</kbd>
          </button>
        )}
      </header>
      {all.length > 0 && (
        <ul className={isBoard ? 'kunye-desk__cards' : 'kunye-desk__box'}>
          {all.slice(0, FIRST).map((planned) => (
            <PlannedItem key={planned.id} planned={planned} planning={planning} writes={writes} />
          ))}
        </ul>
      )}
      {rest > 0 && (
        <Link className="kunye-desk__more" href="/admin/collections/assignments" prefetch={false}>
          {say({ tr: `${rest} görev daha`, en: `${rest} more` })}
        </Link>
      )}
    </section>
  )
}

type ItemProps = Omit<Props, 'look'> & { planned: Planned }

function PlannedItem({ planned, planning, writes }: ItemProps) {
  const { say } = useWords()
  const { me, now, decides } = useDeskValue()
  const { id, headline, assignee, desk, event, due, note } = planned
  const action = actionOf(planned, { me, decides, writes })
  const time = due ? dueWords(new Date(due), now) : null
  const isBare = assignee === null
  return (
    <li className="kunye-desk__task" data-bare={isBare || undefined} data-card={planKey(id)}>
      <Link className="kunye-desk__headline" data-row href={assignmentPath(id)} prefetch={false}>
        {headline}
      </Link>
      {note && <span className="kunye-desk__edit">{note}</span>}
      <span className="kunye-desk__meta">
        {assignee ? <Person {...assignee} /> : <em>{say({ tr: 'sahipsiz', en: 'free' })}</em>}
        <span className="kunye-desk__place">
          {[assignee?.name, desk?.name, event?.title].filter(Boolean).join(' · ')}
        </span>
        {time && (
          <span
            className={`kunye-desk__when kunye-desk__when--${time.tone}`}
            title={say({ tr: 'teslim', en: 'due' })}
          >
            <Sign name="flag" /> {say(time.words)}
          </span>
        )}
      </span>
      <span className="kunye-desk__doing">
        {action !== 'give' && mayGive(planned, { me, decides }) && (
          <button
            className="kunye-link"
            onClick={() => planning.setAsks({ kind: 'give', planned })}
            tabIndex={-1}
            type="button"
          >
            {say({ tr: 'Devret', en: 'Hand over' })}
          </button>
        )}
        {action && (
          <button
            className="kunye-desk__do"
            onClick={() => void planning.act(planned)}
            tabIndex={-1}
            type="button"
          >
            {say(ACTION_WORDS[action])}
          </button>
        )}
      </span>
    </li>
  )
}
