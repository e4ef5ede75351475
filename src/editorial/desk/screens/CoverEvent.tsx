'use client'
import { useWords } from '@/src/editorial/admin/useWords'
import type { Entry } from '../card'
import { useDeskValue } from './deskContext'

/** At an event that nobody covers, for who decides: the way to an assignment about it. */
export function CoverEvent({ entry: { kind, id, title, who } }: { entry: Entry }) {
  const { say } = useWords()
  const { onPlan } = useDeskValue()
  if (kind !== 'event' || who.length > 0 || !onPlan) return null
  return (
    <button
      aria-label={say({ tr: `Görev aç: ${title}`, en: `Plan: ${title}` })}
      className="kunye-link"
      onClick={() => onPlan({ id, title })}
      type="button"
    >
      {say({ tr: 'Görev aç', en: 'Plan it' })}
    </button>
  )
}
