'use client'

import type { DefaultCellComponentProps } from 'payload'

import { STAGE_LABELS } from '@/src/workflow/labels'
import { isStage } from '@/src/workflow/stages'
import { StageMark } from './StageMark'
import { useWords } from './useWords'

/** The stage in a list of articles: sign and word. */
export function StageCell({ cellData }: DefaultCellComponentProps) {
  const { say } = useWords()
  if (!isStage(cellData)) return null
  return (
    <span className="kunye-stage">
      <StageMark stage={cellData} />
      {say(STAGE_LABELS[cellData])}
    </span>
  )
}
