'use client'
import { useWords } from '@/src/editorial/admin/useWords'
import type { Candidate } from './candidates'
import { STRIP_TEXTS as TEXTS } from './stripTexts'

type ListProps = {
  candidates: readonly Candidate[]
  chosen: number
  /** What kind of source a new one would be. */
  kindOf: (name: string) => string
  onChoose: (index: number) => void
}

/** Who may be meant, one of them chosen. */
export function CandidateList({ candidates, chosen, kindOf, onChoose }: ListProps) {
  const { say } = useWords()
  return (
    <ul className="kunye-says__candidates">
      {candidates.map(({ collection, id, name, inStory }, index) => (
        <li key={`${collection} ${id ?? 'new'}`}>
          <button
            aria-pressed={index === chosen}
            onClick={() => onChoose(index)}
            tabIndex={-1}
            type="button"
          >
            <b>{id === null ? `+ “${name}”` : name}</b>{' '}
            <span className="kunye-hint">
              {id === null
                ? collection === 'persons'
                  ? say(TEXTS.newPerson)
                  : `${say(TEXTS.newSource)} · ${kindOf(name)}${index === chosen ? ' ← →' : ''}`
                : `${say(collection === 'persons' ? TEXTS.person : TEXTS.source)}${inStory ? ` · ${say(TEXTS.inStory)}` : ''}`}
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}
