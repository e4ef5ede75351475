'use client'
import { Button } from '@payloadcms/ui'
import { type FormEvent, useId, useState } from 'react'

import { Busy, Dialog } from '@/src/editorial/admin/Dialog'
import { useWords } from '@/src/editorial/admin/useWords'
import { commentCall, type CommentTask } from './commentCall'
import { COMMENT_TEXTS, FIELD_WORDS } from './commentTexts'
import { MentionBox, namedIn } from './MentionBox'
import type { CommentPlace } from './placesFor'
import type { CommentCall } from './useComments'

type Props = {
  article: string
  task: CommentTask
  /** Names of the staff, by id. */
  names: ReadonlyMap<string, string>
  send: (call: CommentCall) => Promise<string | null>
  onClose: () => void
}

const TITLES = {
  new: COMMENT_TEXTS.add,
  reply: COMMENT_TEXTS.reply,
  edit: COMMENT_TEXTS.editTitle,
} as const

/** Writes a comment, a reply, or one's own words anew; stays open with the server's sentence when it is refused. */
export function CommentDialog({ article, task, names, send, onClose }: Props) {
  const { say } = useWords()
  const old = task.kind === 'edit' ? task.comment : null
  const [body, setBody] = useState(old?.body ?? '')
  const [blocking, setBlocking] = useState(old?.blocking === true)
  const [place, setPlace] = useState(task.kind === 'new' ? (task.places[0] ?? null) : null)
  const [chosen, setChosen] = useState<ReadonlyMap<string, string>>(
    () => new Map((old?.mentions ?? []).map((id) => [id, names.get(id) ?? ''])),
  )
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const mayBlock = task.kind === 'new' || (old !== null && !old.parent)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (busy) return
    if (body.trim() === '') return setProblem(say(COMMENT_TEXTS.empty))
    setBusy(true)
    const mentions = namedIn(body, chosen)
    const refusal = await send(commentCall(article, task, { body, blocking, place, mentions }))
    setBusy(false)
    if (refusal === null) return onClose()
    setProblem(refusal)
  }

  return (
    <Dialog onClose={onClose} title={say(TITLES[task.kind])}>
      <form className="kunye-dialog__body" noValidate onSubmit={(event) => void submit(event)}>
        {task.kind === 'reply' && <blockquote className="kunye-quote">{task.root.body}</blockquote>}
        <MentionBox
          article={article}
          onChange={setBody}
          onName={(id, name) => setChosen((all) => new Map([...all, [id, name]]))}
          value={body}
        />
        {task.kind === 'new' && (
          <PlaceField onChange={setPlace} place={place} places={task.places} />
        )}
        {mayBlock && (
          <div className="kunye-field">
            <label className="kunye-kind">
              <input
                checked={blocking}
                onChange={(event) => setBlocking(event.target.checked)}
                type="checkbox"
              />
              <span>
                {say(COMMENT_TEXTS.blocks)}
                <span className="kunye-hint">{say(COMMENT_TEXTS.blocksHint)}</span>
              </span>
            </label>
          </div>
        )}
        <div aria-live="assertive" className="kunye-problem" role="alert">
          {problem}
        </div>
        <footer className="kunye-dialog__foot">
          <Busy on={busy} />
          <Button buttonStyle="secondary" margin={false} onClick={onClose} type="button">
            {say(COMMENT_TEXTS.cancel)}
          </Button>
          <Button disabled={busy} margin={false} type="submit">
            {say(task.kind === 'edit' ? COMMENT_TEXTS.save : TITLES[task.kind])}
          </Button>
        </footer>
      </form>
    </Dialog>
  )
}

type PlaceProps = {
  places: readonly CommentPlace[]
  place: CommentPlace | null
  onChange: (place: CommentPlace) => void
}

/** What a new comment is about; the chosen words are shown in full. */
function PlaceField({ places, place, onChange }: PlaceProps) {
  const { say } = useWords()
  const id = useId()
  const nameOf = (one: CommentPlace) => {
    if (one.key === 'article') return say({ tr: 'Haberin tümü', en: 'The whole article' })
    const field = say(FIELD_WORDS[one.field])
    return one.key === 'words'
      ? say({
          tr: `Seçtiğiniz sözcükler (${field})`,
          en: `The words you selected (${field})`,
        })
      : field
  }
  return (
    <div className="kunye-field">
      <label htmlFor={id}>{say(COMMENT_TEXTS.where)}</label>
      <select
        id={id}
        onChange={(event) => {
          const chosen = places.find(({ key }) => key === event.target.value)
          if (chosen) onChange(chosen)
        }}
        value={place?.key}
      >
        {places.map((one) => (
          <option key={one.key} value={one.key}>
            {nameOf(one)}
          </option>
        ))}
      </select>
      {place && place.key !== 'article' && (
        <blockquote className="kunye-quote">{place.selector.exact}</blockquote>
      )}
    </div>
  )
}
