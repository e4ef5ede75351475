'use client'
import { Link } from '@payloadcms/ui'

import { StageMark } from '@/src/editorial/admin/StageMark'
import { useWords } from '@/src/editorial/admin/useWords'
import { UNTITLED } from '@/src/editorial/desk/screens/cardWords'
import { wordsAddress } from '@/src/editorial/editor/screens/linkedWords'
import { REPLY_OUTCOME_LABELS, SERIOUSNESS_LABELS } from '@/src/editorial/sourcing/labels'
import { formatDate } from '@/src/language/text/dates'
import { STAGE_LABELS } from '@/src/workflow/labels'
import type { Named, SaidRow, ShownSaying } from '../saidAnswer'
import { sayer } from '../sayer'
import { distinctSayings, howWords, whoWords } from './saidWords'

/** One claim: its words, who says it and how, and the story it stands in. An allegation always stands with who says it and how many origins it has. */
export function SaidItem({ row }: { row: SaidRow }) {
  const { say } = useWords()
  const { text, at, said, seriousness, persons, events, article } = row
  const first = said[0] ?? null
  return (
    <li className="kunye-sayings__row">
      <time className="kunye-sayings__day" dateTime={at}>
        {formatDate(new Date(at)).slice(0, 10)}
      </time>
      <div className="kunye-sayings__what">
        <p className="kunye-sayings__claim">
          <Link href={wordsAddress(article.id, first)} prefetch={false}>
            {text}
          </Link>
          {seriousness !== 'none' && (
            <span className="kunye-sayings__grave">{say(SERIOUSNESS_LABELS[seriousness])}</span>
          )}
        </p>
        <ul className="kunye-sayings__who">
          {distinctSayings(said).map((saying) => (
            <Saying article={article.id} key={saying.id} saying={saying} />
          ))}
          {said.length === 0 && (
            <li className="kunye-sayings__nobody">
              {say({ tr: 'Kimin söylediği yazılmamış', en: 'It does not say who says it' })}
            </li>
          )}
        </ul>
        <Replies row={row} />
        <Where row={row} />
        <Names label={say({ tr: 'Hakkında', en: 'About' })} named={persons} of="persons" />
        <Names label={say({ tr: 'Olay', en: 'Event' })} named={events} of="events" />
      </div>
    </li>
  )
}

function Saying({ saying, article }: { saying: ShownSaying; article: string }) {
  const { say } = useWords()
  const { stance } = saying
  const by = sayer(saying)
  const record = by && `/admin/collections/${by.of}/${by.id}`
  const who = say(whoWords(saying))
  return (
    <li data-stance={stance}>
      {record ? (
        <Link className="kunye-sayings__name" href={record} prefetch={false}>
          {who}
        </Link>
      ) : (
        <span className="kunye-sayings__name">{who}</span>
      )}
      <Link className="kunye-sayings__how" href={wordsAddress(article, saying)} prefetch={false}>
        {howWords(saying)
          .map((words) => say(words))
          .join(' · ')}
      </Link>
    </li>
  )
}

/** The right of reply of those whom the claim accuses (Turkish Press Act, art. 14): what they said, or that nobody is known to have asked. */
function Replies({ row: { replies, seriousness, persons } }: { row: SaidRow }) {
  const { say } = useWords()
  if (seriousness === 'none' || persons.length === 0) return null
  const label = say({ tr: 'Cevap hakkı', en: 'Right of reply' })
  if (replies.length === 0) {
    return (
      <p className="kunye-sayings__reply kunye-sayings__reply--none">
        {label}: {say({ tr: 'sorulduğu yazılmamış', en: 'it does not say that anybody asked' })}
      </p>
    )
  }
  return replies.map(({ person, outcome, text }) => (
    <p className="kunye-sayings__reply" key={person}>
      {label}, {person}: {say(REPLY_OUTCOME_LABELS[outcome])}
      {text && <q>{text}</q>}
    </p>
  ))
}

/** In which story, how far that is, and whether readers have it. */
function Where({
  row: { article, stage, live, section, origins, namedSources },
}: {
  row: SaidRow
}) {
  const { say } = useWords()
  return (
    <p className="kunye-sayings__where">
      <StageMark stage={stage} />
      <span>{say(STAGE_LABELS[stage])}</span>
      {live && <span className="kunye-desk__live">{say({ tr: 'Yayında', en: 'Live' })}</span>}
      <Link
        className="kunye-sayings__story"
        href={`/admin/collections/articles/${article.id}`}
        prefetch={false}
      >
        {article.headline || say(UNTITLED)}
      </Link>
      {section && <span>{section}</span>}
      {namedSources > 0 && origins === 1 && (
        <span className="kunye-sayings__sole">{say({ tr: 'tek köken', en: 'one origin' })}</span>
      )}
    </p>
  )
}

function Names({
  label,
  named,
  of,
}: {
  label: string
  named: readonly Named[]
  of: 'persons' | 'events'
}) {
  if (named.length === 0) return null
  return (
    <p className="kunye-sayings__names">
      {label}:{' '}
      {named.map(({ id, name }, at) => (
        <span key={id}>
          {at > 0 && ', '}
          <Link href={`/admin/collections/${of}/${id}`} prefetch={false}>
            {name}
          </Link>
        </span>
      ))}
    </p>
  )
}
