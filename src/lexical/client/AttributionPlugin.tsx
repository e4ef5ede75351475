'use client'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'

import './attribution.css'
import { AttributionDrawer } from './AttributionDrawer'
import { MarkPopover } from './MarkPopover'
import { useGoToWords } from './useGoToWords'
import { useMarkLooks } from './useMarkLooks'
import { useMarksFollowRows } from './useMarksFollowRows'
import { useRowActions } from './useRowActions'
import { useSourcingRows } from './useSourcingRows'
import { useTellSelection } from './useTellSelection'
import { useTidyPaste } from './useTidyPaste'

/** Everything the attribution feature does inside the editor of the body. */
export function AttributionPlugin() {
  const [editor] = useLexicalComposerContext()
  const rows = useSourcingRows()
  const actions = useRowActions()
  useTidyPaste(editor)
  useMarksFollowRows(editor, rows.attributions, actions.revive)
  useMarkLooks(editor, rows.attributions)
  useGoToWords(editor)
  useTellSelection(editor)
  return (
    <>
      <AttributionDrawer actions={actions} />
      <MarkPopover rows={rows} actions={actions} />
    </>
  )
}
