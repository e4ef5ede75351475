'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'

import { Dialog } from '../dialog/Dialog'
import { typedContent } from '../form/typedContent'
import { useAdopt } from '../form/useAdopt'
import type { StoredArticle } from '../http/articleAnswer'
import { useWords } from '../language/useWords'
import { MergeSummary } from '../merge/MergeSummary'
import { MergeView } from '../merge/MergeView'
import { useMerge } from '../merge/useMerge'
import { SideBySide } from './SideBySide'
import { usePutOnNewest } from './usePutOnNewest'
import { useSave } from './useSave'

type Props = {
  /** What the writer started from; null where it cannot be read: then both texts are compared only. */
  base: Record<string, unknown> | null
  mine: Record<string, unknown>
  newest: StoredArticle
  onClose: () => void
  /** Gets the typed content, to set it aside before the form shows another text. */
  onTakeTheirs: (content: Record<string, unknown>) => void
}

/** When somebody else saved in between: the merged text, or one of both; whatever is chosen, no typed word is lost. */
export function ConflictDialog({ base, mine, newest, onClose, onTakeTheirs }: Props) {
  const { say } = useWords()
  const adopt = useAdopt()
  const save = useSave()
  const putOnNewest = usePutOnNewest(newest)
  // The form goes on under the dialog; what is compared and decided stands still.
  const [typed] = useState(mine)
  const merging = useMerge(base, typed, newest)
  const body = useRef<HTMLDivElement>(null)

  const toNext = () => {
    const open = body.current?.querySelector<HTMLElement>(
      '.kunye-conflict:not(.kunye-conflict--decided, :focus-within) input, .kunye-dialog__foot .btn--style-primary',
    )
    open?.focus()
  }
  // After the dialog has opened: to the first decision, or to the way that loses nothing.
  useEffect(toNext, [])

  const takeTheirs = async () => {
    onTakeTheirs(typedContent(typed))
    onClose()
    await adopt(newest)
  }
  const saveMerged = async () => {
    if (!merging || merging.resolved.undecided.length > 0) return toNext()
    if (merging.dropsMine) onTakeTheirs(typedContent(typed))
    onClose()
    await adopt(newest, merging.resolved.content)
    await save()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return
    event.preventDefault()
    merging?.undo()
  }

  return (
    <Dialog
      onClose={onClose}
      title={say({
        tr: 'Haber siz yazarken değişti',
        en: 'The article changed while you were writing',
      })}
      wide
    >
      <div className="kunye-dialog__body" onKeyDown={onKeyDown} ref={body}>
        <p>
          {say({
            tr: 'Başka biri kaydetti. Yazdığınız hiçbir durumda kaybolmaz.',
            en: 'Somebody else saved. What you typed is lost in no case.',
          })}
        </p>
        {merging ? (
          <>
            <MergeSummary {...merging} onUndo={merging.undo} />
            <MergeView {...merging} onChoose={merging.choose} onNext={toNext} />
            <details className="kunye-merge__whole">
              <summary>{say({ tr: 'İki metin yan yana', en: 'Both texts side by side' })}</summary>
              <SideBySide mine={typed} newest={newest} />
            </details>
          </>
        ) : (
          <SideBySide mine={typed} newest={newest} />
        )}
        <footer className="kunye-dialog__foot">
          <Button
            buttonStyle="secondary"
            margin={false}
            onClick={() => void takeTheirs()}
            type="button"
          >
            {say({
              tr: 'En yeniyi aç (benimki saklı kalır)',
              en: 'Take the newest (mine is kept)',
            })}
          </Button>
          <Button
            buttonStyle={merging ? 'secondary' : 'primary'}
            margin={false}
            onClick={() => {
              putOnNewest()
              onClose()
            }}
            type="button"
          >
            {say({ tr: 'Benimkini en yeninin üzerine koy', en: 'Put mine on the newest' })}
          </Button>
          {merging && (
            <Button margin={false} onClick={() => void saveMerged()} type="button">
              {say({ tr: 'Birleştir ve kaydet', en: 'Merge and save' })}
            </Button>
          )}
        </footer>
      </div>
    </Dialog>
  )
}
