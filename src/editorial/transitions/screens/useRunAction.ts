'use client'

import { toast, useForm, useFormModified } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'

import { formEvents, typedContent } from '@/src/editorial/admin/articleForm'
import { useWriteRefusal } from '@/src/editorial/articles/screens/useWriteRefusal'
import type { Actions, OfferedAction } from './actionsAnswer'
import { useWords } from '@/src/editorial/admin/useWords'
import { underWay, useSave } from '@/src/editorial/articles/screens/useSave'
import { whenTyped } from '@/src/editorial/articles/screens/whenTyped'
import type { Followed } from './ActionDialog'
import { ACTION_TABLE } from './actionTable'
import { useSend, type Sent } from './useSend'
import { whatIsAsked } from './whatIsAsked'

type Doing =
  | { kind: 'nothing' }
  | { kind: 'saveFirst'; action: OfferedAction }
  | { kind: 'asking'; action: OfferedAction; article: Actions }
  | { kind: 'sending' }

/** The course of one action: save first where needed, ask for what is missing, send, tell, and offer the way back. */
export function useRunAction(id: string, reload: () => Promise<Actions | null>) {
  const { say } = useWords()
  const [doing, setDoing] = useState<Doing>({ kind: 'nothing' })
  const modified = useFormModified()
  const unsaved = useRef(modified)
  useEffect(() => {
    unsaved.current = modified
  }, [modified])
  const { getData } = useForm()
  const closed = useWriteRefusal()
  const save = useSave()
  const send = useSend(id)

  const finish = useCallback(
    async (action: OfferedAction, sent: Sent | null, then?: Followed) => {
      if (sent?.ok === false) toast.error(sent.message)
      // The first step stands, whatever became of the second.
      if (then?.sent.ok === false) toast.error(then.sent.message, { duration: 20_000 })
      // Told when the next action can be taken: the bar would not hear a key that comes before.
      setDoing({ kind: 'sending' })
      await reload()
      setDoing({ kind: 'nothing' })
      if (sent?.ok) {
        const undo = action.action === 'submit'
        const last = then?.sent.ok ? then.action : action.action
        toast.success(say(ACTION_TABLE[last].done), {
          ...(undo && {
            duration: 10_000,
            action: {
              label: say({ tr: 'Geri al', en: 'Recall' }),
              onClick: () =>
                void send('recall', {}).then((back) => {
                  if (back.ok) toast.success(say(ACTION_TABLE.recall.done))
                  else toast.error(back.message)
                  return reload()
                }),
            },
          }),
        })
      }
    },
    [say, send, reload],
  )

  const start = useCallback(
    async (action: OfferedAction, article: Actions) => {
      if (whatIsAsked(action, article).dialog) return setDoing({ kind: 'asking', action, article })
      setDoing({ kind: 'sending' })
      await finish(action, await send(action.action, {}))
    },
    [finish, send],
  )

  const goOn = useCallback(
    async (action: OfferedAction) => {
      if (closed) {
        formEvents.send({ kind: 'keepTyped', article: id, content: typedContent(getData()) })
      } else if (!(await save())) return setDoing({ kind: 'nothing' })
      const article = await reload()
      const now = article?.actions.find((offered) => offered.action === action.action)
      if (article && now?.allowed) return start(now, article)
      setDoing({ kind: 'nothing' })
      if (now?.message) toast.error(now.message)
    },
    [id, closed, getData, save, reload, start],
  )

  const run = useCallback(
    async (action: OfferedAction, article: Actions) => {
      setDoing({ kind: 'sending' })
      // Words typed right before the key have not yet reached the form: without them the text would go out as it was before.
      await whenTyped()
      if (unsaved.current) return setDoing({ kind: 'saveFirst', action })
      // The save that is still on its way replaces the revision this action would carry.
      if (underWay.has(id)) return goOn(action)
      await start(action, article)
    },
    [goOn, id, start],
  )

  return { doing, run, goOn, finish, send, closed, stop: () => setDoing({ kind: 'nothing' }) }
}
