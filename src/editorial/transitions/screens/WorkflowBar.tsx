'use client'

import { Link, useFormFields } from '@payloadcms/ui'
import { useRef } from 'react'

import { EDIT_KINDS, type EditKind, isStage } from '@/src/workflow/stages'
import { ClosedNotice } from './ClosedNotice'
import { PaletteButton } from '@/src/editorial/admin/palette/PaletteButton'
import { useArticleId } from '@/src/editorial/admin/useArticleId'
import { useWords } from '@/src/editorial/admin/useWords'
import { StageLine } from './StageLine'
import { SavedArticleBar } from './SavedArticleBar'
import { useBarHeight } from './useBarHeight'

const isEditKind = (value: unknown): value is EditKind => EDIT_KINDS.some((kind) => kind === value)

/** Above every article: where it stands and what this person may do with it now. */
export function WorkflowBar() {
  const { id, inDrawer } = useArticleId()
  const { say } = useWords()
  const stage = useFormFields(([fields]) => fields.stage?.value)
  const editKind = useFormFields(([fields]) => fields.editKind?.value)
  const shown = {
    stage: isStage(stage) ? stage : 'draft',
    editKind: isEditKind(editKind) ? editKind : 'first',
  } as const
  const bar = useRef<HTMLDivElement>(null)
  useBarHeight(bar)
  return (
    <div className="kunye-bar-place" ref={bar}>
      {!inDrawer && (
        <span className="kunye-bar__ways">
          <Link className="kunye-bar__back" href="/admin" prefetch={false}>
            <span aria-hidden="true">‹</span> {say({ tr: 'Masa', en: 'Desk' })}
          </Link>
          <PaletteButton small />
        </span>
      )}
      {id === null ? (
        <div className="kunye-bar">
          <StageLine {...shown} state="never" />
          <ClosedNotice article={null} behind={false} />
        </div>
      ) : (
        <SavedArticleBar {...shown} id={id} key={id} />
      )}
    </div>
  )
}
