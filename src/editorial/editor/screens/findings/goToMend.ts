'use client'
import { panelEvents } from '@/src/editorial/admin/articlePanel'
import type { Finding } from '@/src/sourcing/types'
import { askEditor, goTo } from '../editorEvents'
import { focusField } from './focusField'
import type { Mend } from './mends'

/** Opens the place in the form where a finding is mended; a record is a page of its own. */
export function goToMend(mend: Mend, { where }: Finding): void {
  if (mend.kind === 'row') return askEditor({ kind: 'editRow', id: mend.id, at: mend.field })
  if (mend.kind === 'claim') return askEditor({ kind: 'editClaim', id: mend.id, at: mend.field })
  if (mend.kind === 'strip') return askEditor({ kind: 'openStrip', at: mend.at })
  if (mend.kind === 'attributeField')
    return askEditor({ kind: 'attributeField', field: mend.field })
  if (mend.kind === 'panel') {
    panelEvents.send(mend.panel)
    return focusField('.document-fields__sidebar-fields', mend.field)
  }
  if (mend.kind === 'words') goTo({ field: where.field, span: where })
}
