'use client'
import { useMemo } from 'react'

import { ActionDialog } from '@/src/editorial/transitions/screens/ActionDialog'
import { DecidedArticle } from '@/src/editorial/transitions/screens/decidedArticle'
import { DeskHelp } from './DeskHelp'
import { MoveMenu } from './MoveMenu'
import type { useDeskActions } from './useDeskActions'

type Props = { actions: ReturnType<typeof useDeskActions> }

/** What stands before the desk: the words a step asks for, where a text may go, and the keys. */
export function DeskDialogs({ actions }: Props) {
  const { steps, carrying, menu, setMenu, help, setHelp } = actions
  const { asking, close, sendAsked, start, offersOf } = steps
  const decided = useMemo(
    () => asking && { id: asking.card.id, content: () => asking.content },
    [asking],
  )
  return (
    <>
      {asking && (
        <DecidedArticle value={decided}>
          <ActionDialog
            action={asking.action}
            contributors={contributorsIn(asking.content)}
            key={`${asking.card.id} ${asking.action.action}`}
            onClose={close}
            question={asking.question}
            send={sendAsked}
          />
        </DecidedArticle>
      )}
      {menu && (
        <MoveMenu
          card={menu}
          offersOf={offersOf}
          onClose={() => setMenu(null)}
          onMove={(target, offers) => {
            setMenu(null)
            void carrying.put(target, { card: menu, offers })
          }}
          onStep={(action, offers) => {
            setMenu(null)
            void start({ card: menu, action, known: offers })
          }}
        />
      )}
      {help && <DeskHelp onClose={() => setHelp(false)} />}
    </>
  )
}

const contributorsIn = ({ contributors }: Record<string, unknown>): string[] =>
  Array.isArray(contributors) ? contributors.map(String) : []
