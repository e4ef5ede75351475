'use client'

import { useWords } from '../language/useWords'
import { useFanOut } from './useFanOut'

/** Beside the save button of a record: that its change is on its way to published articles, and how far it is. */
export function FanOutNote() {
  const { say } = useWords()
  const fanOut = useFanOut()
  if (!fanOut) return null
  const { done, total } = fanOut
  if (total === null) {
    return (
      <p className="kunye-hint" role="status">
        {say({ tr: 'Yayındaki haberler yenilenecek…', en: 'Published articles will be renewed…' })}
      </p>
    )
  }
  return (
    <p className="kunye-hint" role="status">
      {say({
        tr: `Yayındaki ${total} haberde yenileniyor… (${done}/${total})`,
        en: `Being renewed in ${total} published articles… (${done}/${total})`,
      })}
    </p>
  )
}
