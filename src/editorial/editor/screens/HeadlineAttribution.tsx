'use client'
import { useWords } from '@/src/editorial/admin/useWords'
import { voiceOf } from '@/src/sourcing/voiceOf'
import { askEditor } from './editorEvents'
import { TEXTS } from './texts'
import { useSourcingRows } from './useSourcingRows'
import { useWho } from './useWho'
import './attribution.css'

/**
 * Beside the headline or the dek: who says it, and a button to say so. Such a row carries no mark;
 * it covers the whole field. `path` is the name of the field.
 */
export function HeadlineAttribution({ path }: { path: string }) {
  const { attributions } = useSourcingRows()
  const own = attributions.filter((row) => row.values.field === path)
  const who = useWho(own)
  const { say } = useWords()
  const field = path === 'dek' ? 'dek' : 'headline'
  return (
    <div className="headline-attribution">
      {own.map((row) => (
        <button
          key={row.id}
          type="button"
          className="attribution-who"
          data-voice={voiceOf(row.values.mode)}
          aria-label={`${say(TEXTS.edit)}: ${who(row)}`}
          onClick={() => askEditor({ kind: 'editRow', id: row.id })}
        >
          {who(row)}
        </button>
      ))}
      <button
        type="button"
        className="headline-attribution__add"
        onClick={() => askEditor({ kind: 'attributeField', field })}
      >
        {say(field === 'dek' ? TEXTS.attributeDek : TEXTS.attributeHeadline)}
      </button>
    </div>
  )
}
