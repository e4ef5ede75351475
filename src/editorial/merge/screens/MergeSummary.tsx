'use client'

import type { Resolved } from '../resolveMerge'
import { useWords } from '@/src/editorial/admin/useWords'

type Props = { resolved: Resolved; conflicts: number; canUndo: boolean; onUndo: () => void }

/** How many decisions are left, what follows from those made, and the way back. */
export function MergeSummary({ resolved, conflicts, canUndo, onUndo }: Props) {
  const { say } = useWords()
  const left = resolved.undecided.length
  const { gone, putBack } = resolved
  return (
    <div className="kunye-merge__summary">
      <p aria-live="polite">
        {conflicts === 0 &&
          say({
            tr: 'Değişiklikler çakışmıyor; birleşmiş metin aşağıda.',
            en: 'The changes do not collide; the merged text is below.',
          })}
        {conflicts > 0 &&
          (left > 0
            ? say({
                tr: `Karar bekleyen ${left} yer var.`,
                en: `${left} ${left === 1 ? 'place waits' : 'places wait'} for a decision.`,
              })
            : say({ tr: 'Bütün kararlar verildi.', en: 'Everything is decided.' }))}
        {left === 0 &&
          gone.length > 0 &&
          ` ${say({
            tr: `Sözleri kalmayan ${gone.length} atıf çıkarılacak.`,
            en: `${gone.length} attribution(s) without words will go.`,
          })}`}
        {left === 0 &&
          putBack.length > 0 &&
          ` ${say({
            tr: `Metnin gerektirdiği ${putBack.length} iddia ya da atıf geri konacak.`,
            en: `${putBack.length} claim(s) or attribution(s) the text needs will be put back.`,
          })}`}
      </p>
      {conflicts > 0 && (
        <button
          aria-keyshortcuts="Control+Z"
          className="kunye-link"
          disabled={!canUndo}
          onClick={onUndo}
          type="button"
        >
          {say({ tr: 'Son kararı geri al', en: 'Undo the last decision' })}
        </button>
      )}
    </div>
  )
}
