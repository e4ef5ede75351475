'use client'

import type { DefaultCellComponentProps } from 'payload'

import { STAGE_LABELS } from '@/src/workflow/labels'
import { isStage } from '@/src/workflow/stages'
import { StageMark } from './StageMark'
import { useWithReaders } from './useWithReaders'
import { useWords } from './useWords'

/** The stage in a list of articles: sign and word; apart from it whether readers have the article. */
export function StageCell({ cellData, rowData }: DefaultCellComponentProps) {
  const { language, say } = useWords()
  const id: unknown = rowData?.id
  const isLive = useWithReaders(typeof id === 'string' ? id : null, language)
  if (!isStage(cellData)) return null
  return (
    <span className="kunye-stage">
      <StageMark stage={cellData} />
      {say(STAGE_LABELS[cellData])}
      {isLive && <span className="kunye-desk__live">{say({ tr: 'Yayında', en: 'Live' })}</span>}
    </span>
  )
}
