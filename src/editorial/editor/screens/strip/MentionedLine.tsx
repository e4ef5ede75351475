'use client'
import { useWords } from '@/src/editorial/admin/useWords'
import { STRIP_TEXTS as TEXTS } from './stripTexts'
import type { Mention, Mentioned } from './useMentioned'

type Props = {
  mentioned: Mentioned
  /** Ids of those that are left out. */
  left: ReadonlySet<string>
  /** Leaves them out, or takes them in again. */
  onTurn: (all: readonly Mention[]) => void
}

/** In one line: by whom it came, and whom the claim is about. What is pressed is written by Enter with the rest; a press more leaves it out. */
export function MentionedLine({ mentioned, left, onTurn }: Props) {
  const { say } = useWords()
  const parts = [
    { key: 'V', words: TEXTS.via, all: mentioned.via },
    { key: 'H', words: TEXTS.about, all: mentioned.persons },
  ].filter(({ all }) => all.length > 0)
  if (parts.length === 0) return null
  return (
    <div className="kunye-says__mentioned">
      {parts.map(({ key, words, all }) => (
        <span key={key} role="group" aria-label={say(words)}>
          <span className="kunye-says__label">
            <kbd>{key}</kbd> {say(words)}
          </span>
          {all.map((one) => (
            <button
              aria-pressed={!left.has(one.id)}
              key={one.id}
              onClick={() => onTurn([one])}
              tabIndex={-1}
              type="button"
            >
              {one.name}
            </button>
          ))}
        </span>
      ))}
    </div>
  )
}
