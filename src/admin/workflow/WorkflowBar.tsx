'use client'

import { useFormFields } from '@payloadcms/ui'

import { EDIT_KINDS, type EditKind } from '@/src/workflow/stages'
import { useArticleId } from '../form/useArticleId'
import { isStage } from '../stage/isStage'
import { StageLine } from './StageLine'
import { SavedArticleBar } from './SavedArticleBar'

const isEditKind = (value: unknown): value is EditKind => EDIT_KINDS.some((kind) => kind === value)

/** Above every article: where it stands and what this person may do with it now. */
export function WorkflowBar() {
  const { id } = useArticleId()
  const stage = useFormFields(([fields]) => fields.stage?.value)
  const editKind = useFormFields(([fields]) => fields.editKind?.value)
  const shown = {
    stage: isStage(stage) ? stage : 'draft',
    editKind: isEditKind(editKind) ? editKind : 'first',
  } as const
  if (id !== null) return <SavedArticleBar {...shown} id={id} key={id} />
  return (
    <div className="kunye-bar">
      <StageLine {...shown} state="never" />
    </div>
  )
}
