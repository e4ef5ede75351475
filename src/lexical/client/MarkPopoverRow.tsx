'use client'
import { voiceOf } from '../voiceOf'
import { TEXTS } from './texts'
import { useWords } from './useWords'

type Props = {
  who: string
  claim: string
  mode: unknown
  readOnly: boolean
  onEdit: (() => void) | undefined
  onRemove: () => void
}

/** One attribution in the popover of a mark. */
export function MarkPopoverRow({ who, claim, mode, readOnly, onEdit, onRemove }: Props) {
  const words = useWords()
  return (
    <div className="attribution-popover__row">
      <div>
        <span className="attribution-who" data-voice={voiceOf(mode)}>
          {who}
        </span>
        <div className="attribution-popover__claim">{claim}</div>
      </div>
      {!readOnly && (
        <div className="attribution-popover__buttons">
          {onEdit && (
            <button type="button" onClick={onEdit} aria-label={`${words(TEXTS.edit)}: ${who}`}>
              {words(TEXTS.edit)}
            </button>
          )}
          <button type="button" onClick={onRemove} aria-label={`${words(TEXTS.remove)}: ${who}`}>
            {words(TEXTS.remove)}
          </button>
        </div>
      )}
    </div>
  )
}
