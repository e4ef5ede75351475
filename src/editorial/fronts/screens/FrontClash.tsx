'use client'
import { useWords } from '@/src/editorial/admin/useWords'
import { SLOT_KIND_LABELS } from '@/src/editorial/projection/fronts/slots'
import type { Slot } from './arrangement'
import { FRONT_WORDS } from './frontScreenWords'

type Props = {
  mine: readonly Slot[]
  theirs: readonly Slot[]
  names: Readonly<Record<string, string>>
  onMine: () => void
  onTheirs: () => void
}

function Arrangement({ slots, names }: { slots: readonly Slot[] } & Pick<Props, 'names'>) {
  const { say } = useWords()
  return (
    <ul>
      {slots
        .filter(({ items, off }) => off || (items ?? []).length > 0)
        .map((slot, at) => (
          <li key={at}>
            <b>{say(SLOT_KIND_LABELS[slot.kind])}</b>
            {slot.off && ` (${say(FRONT_WORDS.off)})`}:{' '}
            {(slot.items ?? [])
              .map((item) => item.headline || (names[item.article ?? ''] ?? item.article))
              .join(' · ')}
          </li>
        ))}
    </ul>
  )
}

/** Two arrangements side by side, of two who saved at once; whichever is taken, the other is a step away. */
export function FrontClash({ mine, theirs, names, onMine, onTheirs }: Props) {
  const { say } = useWords()
  return (
    <section aria-label={say(FRONT_WORDS.clash)} className="kunye-front__clash" role="alert">
      <p>{say(FRONT_WORDS.clash)}</p>
      <div>
        <div>
          <h3>{say(FRONT_WORDS.mine)}</h3>
          <Arrangement names={names} slots={mine} />
          <button onClick={onMine} type="button">
            {say(FRONT_WORDS.takeMine)}
          </button>
        </div>
        <div>
          <h3>{say(FRONT_WORDS.theirs)}</h3>
          <Arrangement names={names} slots={theirs} />
          <button onClick={onTheirs} type="button">
            {say(FRONT_WORDS.takeTheirs)}
          </button>
        </div>
      </div>
    </section>
  )
}
