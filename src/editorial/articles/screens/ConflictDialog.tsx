'use client'
import { Button, toast, useForm } from '@payloadcms/ui'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'

import { typedContent } from '@/src/editorial/admin/articleForm'
import type { StoredArticle } from '@/src/editorial/admin/callApi'
import { Dialog } from '@/src/editorial/admin/Dialog'
import { useWords } from '@/src/editorial/admin/useWords'
import { MergeSummary } from '@/src/editorial/merge/screens/MergeSummary'
import { MergeView } from '@/src/editorial/merge/screens/MergeView'
import { useMerge } from '@/src/editorial/merge/screens/useMerge'
import { DERIVED_FIELDS, SERVER_FIELDS } from '@/src/workflow/articleFields'
import { GATES } from '@/src/workflow/stages'
import { SideBySide } from './SideBySide'
import { useAdopt } from './useAdopt'
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
    if (await adopt(newest)) onClose()
  }
  const saveMerged = async () => {
    if (!merging || merging.resolved.undecided.length > 0) return toNext()
    if (merging.dropsMine) onTakeTheirs(typedContent(typed))
    if (!(await adopt(newest, merging.resolved.content))) return
    onClose()
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

const FLAT = [...SERVER_FIELDS, ...DERIVED_FIELDS].filter((name) => name !== 'gates')

/** Puts the typed text on the newest revision: what the system writes comes from there, every typed field stays. */
function usePutOnNewest(newest: StoredArticle): () => void {
  const { say } = useWords()
  const { dispatchFields, setModified, setIsValid } = useForm()
  return () => {
    for (const path of FLAT) {
      dispatchFields({ type: 'UPDATE', path, value: newest[path] ?? null })
    }
    const gates: unknown = newest.gates
    for (const gate of GATES) {
      const value = typeof gates === 'object' && gates !== null ? Reflect.get(gates, gate) : null
      dispatchFields({ type: 'UPDATE', path: `gates.${gate}`, value })
    }
    setIsValid(true)
    setModified(true)
    toast.info(
      say({
        tr: `Metniniz en yeni sürümün (${newest.revision}) üzerine kondu. Şimdi yeniden kaydedin.`,
        en: `Your text stands on the newest revision (${newest.revision}). Save again now.`,
      }),
    )
  }
}
