'use client'
import { useWords } from '@/src/editorial/admin/useWords'
import type { AttributionMode } from '@/src/sourcing/vocabulary'
import type { Candidate } from './candidates'
import { STRIP_TEXTS as TEXTS } from './stripTexts'
import { NAMES } from './writing'

type Props = {
  candidate: Candidate | null
  mode: AttributionMode
  /** What is looked for. */
  name: string
  onName: (name: string) => void
}

/** Who is meant, and the field to type another name. */
export function WhoCell({ candidate, mode, name, onName }: Props) {
  const { say } = useWords()
  const isNobody = NAMES[mode] === null
  const nobody = mode === 'houseVoice' || mode === 'ownReporting' ? TEXTS.ours : TEXTS.nobody
  return (
    <label className="kunye-says__cell">
      <span className="kunye-says__label">{say(TEXTS.who)}</span>
      <strong>{isNobody ? say(nobody) : (candidate?.name ?? say(TEXTS.choose))}</strong>
      {candidate?.id === null && <span className="kunye-hint">{say(TEXTS.isNew)}</span>}
      <input
        aria-label={say(TEXTS.typed)}
        onChange={(event) => onName(event.target.value)}
        placeholder={say(TEXTS.typed)}
        value={name}
      />
    </label>
  )
}
