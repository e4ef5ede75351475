'use client'
import { useState } from 'react'

import { callApi, SIGNED_OUT, UNREACHABLE } from '@/src/editorial/admin/callApi'
import { useWords } from '@/src/editorial/admin/useWords'
import type { FrontDesk } from '../readFrontDesk'
import type { Slot } from './arrangement'
import { FRONT_WORDS } from './frontScreenWords'

type Stored = Pick<FrontDesk, 'id' | 'revision'>
/** What another editor stored meanwhile, beside ours. */
export type Clash = Stored & { theirs: Slot[] }

/** Saves an arrangement on top of the one it follows; of a clash it tells, and keeps what is on the screen. */
export function useFrontSave(first: FrontDesk) {
  const { say, language } = useWords()
  const [stored, setStored] = useState<Stored>(first)
  const [message, setMessage] = useState<{ text: string; isBad: boolean } | null>(null)
  const [clash, setClash] = useState<Clash | null>(null)
  const [isBusy, setBusy] = useState(false)
  const { section } = first

  const readTheirs = async (): Promise<void> => {
    const answer = await callApi(`fronts/desk${section ? `?section=${section}` : ''}`, { language })
    if (!answer.ok) return
    const { id, revision, slots } = answer.body as FrontDesk
    setClash({ id, revision, theirs: slots as Slot[] })
  }
  /** Whether it was stored. `on`: the one it is to follow, where that is not the one we know. */
  const save = async (slots: Slot[], on: Stored = stored): Promise<boolean> => {
    setBusy(true)
    setMessage(null)
    const answer = await callApi(on.id ? `fronts/${on.id}?depth=0` : 'fronts?depth=0', {
      method: on.id ? 'PATCH' : 'POST',
      body: { slots, revision: on.revision, ...(!on.id && { section }) },
      language,
    })
    setBusy(false)
    if (answer.ok) {
      const { doc } = answer.body as { doc: { id: string; revision: number } }
      setStored({ id: doc.id, revision: doc.revision })
      setClash(null)
      setMessage({ text: say(FRONT_WORDS.saved), isBad: false })
      return true
    }
    if (answer.kind !== 'refused') {
      const why = answer.kind === 'offline' ? UNREACHABLE : SIGNED_OUT
      setMessage({ text: say(why), isBad: true })
      return false
    }
    // Another editor was the first to arrange a page that nobody had arranged: its address is taken.
    if (answer.status === 409 || !on.id) await readTheirs()
    setMessage({ text: answer.errors.map((one) => one.message).join(' '), isBad: true })
    return false
  }
  const take = (other: Clash): void => {
    setStored({ id: other.id, revision: other.revision })
    setClash(null)
    setMessage(null)
  }
  return { stored, message, clash, isBusy, save, take }
}
