'use client'
import { StageMark } from '@/src/editorial/admin/StageMark'
import { useWords } from '@/src/editorial/admin/useWords'
import { STAGE_LABELS } from '@/src/workflow/labels'
import type { PaletteItem } from './paletteItems'

type Props = {
  item: PaletteItem
  id: string
  isActive: boolean
  onChoose: (isAside: boolean) => void
  onPoint: () => void
}

/** One line: what it is, what tells it from others, and its key. A closed action says why, as its button does. */
export function PaletteOption({ item, id, isActive, onChoose, onPoint }: Props) {
  const { say } = useWords()
  const { title, about, stage, live, keys, isClosed, group } = item
  const isStory = group === 'claims' || group === 'articles' || stage
  return (
    <div
      aria-disabled={isClosed || undefined}
      aria-selected={isActive}
      className="kunye-palette__option"
      id={id}
      onAuxClick={(event) => event.button === 1 && onChoose(true)}
      onClick={({ ctrlKey, metaKey }) => onChoose(ctrlKey || metaKey)}
      // The field keeps the focus.
      onMouseDown={(event) => event.preventDefault()}
      onMouseMove={isActive ? undefined : onPoint}
      role="option"
    >
      <span
        className={
          isStory ? 'kunye-palette__title kunye-palette__title--story' : 'kunye-palette__title'
        }
      >
        {title}
      </span>
      {(about.length > 0 || stage) && (
        <span className="kunye-palette__about">
          {stage && (
            <>
              <StageMark stage={stage} /> {say(STAGE_LABELS[stage])}
              {live && <b className="kunye-desk__live">{say({ tr: 'Yayında', en: 'Live' })}</b>}
              {about.length > 0 && ' · '}
            </>
          )}
          {about.join(' · ')}
        </span>
      )}
      {keys && <kbd aria-hidden="true">{keys}</kbd>}
    </div>
  )
}
