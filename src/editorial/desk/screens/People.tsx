'use client'
import { Link } from '@payloadcms/ui'

import { StageMark } from '@/src/editorial/admin/StageMark'
import { useWords } from '@/src/editorial/admin/useWords'
import type { Planned } from '@/src/editorial/assignments/plan'
import { STAGE_LABELS } from '@/src/workflow/labels'
import type { Named, PeopleAnswer } from '../card'
import { Person } from './CardParts'
import { UNTITLED } from './cardWords'
import { articlePath, useDeskValue } from './deskContext'
import { Sign } from './Sign'
import { dueWords } from './times'
import { assignmentPath, planKey } from './usePlanning'

type Props = {
  answer: PeopleAnswer | null
  planned: readonly Planned[]
  /** Who may write, whether or not he has anything in hand. */
  writers: readonly Named[]
  /** Others may have some in hand as well: whoever was given a text. */
  people: readonly Named[]
  /** Whether all of everybody's is shown: only then is it known who has nothing in hand. */
  isWhole: boolean
}

/** Who works on what: each person's texts under way and what is still to be written, and who has nothing in hand. */
export function People({ answer, planned, writers, people, isWhole }: Props) {
  const { say } = useWords()
  if (!answer) return <p role="status">{say({ tr: 'Yükleniyor…', en: 'Loading…' })}</p>
  const inHand = new Map(answer.people.map((person) => [person.id, person]))
  const known = new Set(writers.map(({ id }) => id))
  const isShown = ({ id }: Named) =>
    inHand.has(id) ||
    (known.has(id) && (isWhole || planned.some(({ assignee }) => assignee?.id === id)))
  const all = [...writers, ...people.filter(({ id }) => !known.has(id))].filter(isShown)
  return (
    <>
      {!isWhole && (
        <p className="kunye-desk__none">
          {say({
            tr: 'Yalnız okuyabildikleriniz ve süzgece uyanlar: başkasının elinde başka haberler de olabilir.',
            en: 'Only what you may read and what fits the filter: others may have more in hand.',
          })}
        </p>
      )}
      <ul className="kunye-desk__people">
        {all.map((person) => (
          <OnePerson
            key={person.id}
            own={planned.filter(({ assignee }) => assignee?.id === person.id)}
            person={person}
            work={inHand.get(person.id)}
          />
        ))}
      </ul>
    </>
  )
}

type OneProps = {
  person: Named
  work: PeopleAnswer['people'][number] | undefined
  own: readonly Planned[]
}

function OnePerson({ person, work, own }: OneProps) {
  const { say } = useWords()
  const { now } = useDeskValue()
  const { count = 0, late = 0, stories = [] } = work ?? {}
  const due = (at: string | null) => {
    const time = at ? dueWords(new Date(at), now) : null
    return (
      time && (
        <span className={`kunye-desk__when kunye-desk__when--${time.tone}`}>
          <Sign name="flag" /> {say(time.words)}
        </span>
      )
    )
  }
  return (
    <li className="kunye-desk__hands">
      <h2>
        <Person {...person} /> {person.name}
        <span className="kunye-desk__hand">
          {count + own.length === 0
            ? say({ tr: 'boşta', en: 'free' })
            : say({ tr: `${count} haber`, en: `stories: ${count}` })}
          {own.length > 0 &&
            say({ tr: ` · ${own.length} görev`, en: ` · to write: ${own.length}` })}
        </span>
        {late > 0 && <em>{say({ tr: `${late} geciken`, en: `${late} late` })}</em>}
      </h2>
      <ul>
        {own.map(({ id, headline, due: at }) => (
          <li data-card={planKey(id)} data-kind="assignment" key={id}>
            <Sign name="pen" />{' '}
            <Link data-row href={assignmentPath(id)} prefetch={false}>
              {headline}
            </Link>{' '}
            {due(at)}
          </li>
        ))}
        {stories.map(({ id, headline, stage, dueAt }) => (
          <li data-card={id} key={id}>
            <StageMark stage={stage} />
            <span className="kunye-unseen">{say(STAGE_LABELS[stage])}: </span>
            <Link data-row href={articlePath(id)} prefetch={false}>
              {headline || say(UNTITLED)}
            </Link>{' '}
            {stage === 'scheduled' ? null : due(dueAt)}
          </li>
        ))}
      </ul>
      {count > stories.length && (
        <p className="kunye-desk__none">
          {say({
            tr: `${count - stories.length} haber daha`,
            en: `${count - stories.length} more`,
          })}
        </p>
      )}
    </li>
  )
}
