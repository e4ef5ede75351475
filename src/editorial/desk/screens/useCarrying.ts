'use client'
import { useCallback, useRef, useState } from 'react'

import type { Actions } from '@/src/editorial/transitions/screens/actionsAnswer'
import type { Card } from '../card'
import { moveTo, type Target } from '../moves'
import type { useSteps } from './useSteps'

type Carried = { card: Card; offers: Actions | null }

type Steps = Pick<ReturnType<typeof useSteps>, 'start' | 'offersOf' | 'tellRace'>

/**
 * A card on its way: lifted (and the judge asked at once what it may do), put down on a target, and there until the step is
 * done or refused; then it is at home again, wherever that is by then.
 */
export function useCarrying({ start, offersOf, tellRace }: Steps) {
  const [carried, setCarried] = useState<Carried | null>(null)
  const [placed, setPlaced] = useState<ReadonlyMap<string, Target>>(new Map())
  const [home, setHome] = useState<string | null>(null)
  const asked = useRef<Promise<Actions | null>>(Promise.resolve(null))

  const lift = useCallback(
    (card: Card) => {
      setHome(null)
      setCarried({ card, offers: null })
      asked.current = offersOf(card.id)
      void asked.current.then((offers) =>
        setCarried((now) => (now?.card.id === card.id ? { card, offers } : now)),
      )
    },
    [offersOf],
  )
  const down = useCallback(() => setCarried(null), [])
  /** The step of a card has ended, and the board knows of it. */
  const settle = useCallback((id: string, isDone: boolean) => {
    setPlaced((now) => (now.has(id) ? new Map([...now].filter(([one]) => one !== id)) : now))
    setHome(isDone ? null : id)
  }, [])

  const put = useCallback(
    async (target: Target, given?: Carried) => {
      const card = given?.card ?? carried?.card
      if (!card) return
      const offers = given ? given.offers : await asked.current
      setCarried(null)
      if (!offers) return setHome(card.id)
      const move = moveTo(offers.stage, target, offers.actions)
      if (move.kind !== 'step') {
        // A column that is closed has said why, unless the text is not any more what was carried.
        if (offers.stage !== card.stage) await tellRace(card)
        return setHome(card.id)
      }
      setPlaced((now) => new Map(now).set(card.id, target))
      await start({ card, action: move.action.action, known: offers })
    },
    [carried, start, tellRace],
  )
  return { carried, placed, home, lift, down, put, settle }
}
