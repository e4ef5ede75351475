'use client'
import { useEffect, useState } from 'react'

import { Dialog } from '@/src/editorial/admin/Dialog'
import { useWords } from '@/src/editorial/admin/useWords'
import type { Actions } from '@/src/editorial/transitions/screens/actionsAnswer'
import type { ButtonAction } from '@/src/workflow/transitions'
import type { Card } from '../card'
import { moveTo, TARGET_TABLE, TARGETS, type Target } from '../moves'
import { UNTITLED } from './cardWords'

type Props = {
  card: Card
  offersOf: (id: string) => Promise<Actions | null>
  onMove: (target: Target, offers: Actions) => void
  onStep: (action: ButtonAction, offers: Actions) => void
  onClose: () => void
}

/** Where a text may go, for who carries nothing: the places of the board, each with its step or the reason against it. */
export function MoveMenu({ card, offersOf, onMove, onStep, onClose }: Props) {
  const { say } = useWords()
  const [offers, setOffers] = useState<Actions | null>(null)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    let isHere = true
    void offersOf(card.id).then((found) => {
      if (!isHere) return
      setOffers(found)
      setFailed(found === null)
    })
    return () => {
      isHere = false
    }
  }, [card.id, offersOf])
  const stage = offers?.stage ?? card.stage
  return (
    <Dialog onClose={onClose} title={card.headline || say(UNTITLED)}>
      <div className="kunye-dialog__body kunye-desk__moves">
        {!offers && !failed && <p role="status">{say({ tr: 'Bakılıyor…', en: 'Looking…' })}</p>}
        {failed && (
          <p role="alert">
            {say({
              tr: 'Sorulamadı; hiçbir şey değişmedi.',
              en: 'It could not be asked; nothing changed.',
            })}
          </p>
        )}
        <ul>
          {offers &&
            TARGETS.map((target) => {
              const move = moveTo(stage, target, offers.actions)
              if (move.kind === 'home') return null
              const label = say(TARGET_TABLE[target].label)
              if (move.kind === 'step') {
                return (
                  <li key={target}>
                    <button
                      autoFocus={TARGETS.indexOf(target) === firstOpen(stage, offers)}
                      onClick={() => onMove(target, offers)}
                      type="button"
                    >
                      {label} <span>{move.action.label}</span>
                    </button>
                  </li>
                )
              }
              const { urgent } = move
              return (
                <li className="kunye-desk__closed" key={target}>
                  {label} <span>{say(move.why)}</span>
                  {urgent && (
                    <button
                      className="kunye-link"
                      onClick={() => onStep(urgent.action, offers)}
                      type="button"
                    >
                      {say({ tr: 'Acil ise', en: 'If urgent' })}: {urgent.label}
                    </button>
                  )}
                </li>
              )
            })}
        </ul>
      </div>
    </Dialog>
  )
}

const firstOpen = (stage: Card['stage'], { actions }: Actions): number =>
  TARGETS.findIndex((target) => moveTo(stage, target, actions).kind === 'step')
