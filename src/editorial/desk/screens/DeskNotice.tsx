'use client'
import { clockTime, useWords } from '@/src/editorial/admin/useWords'
import { Sign } from './Sign'
import type { Broken } from './useFresh'

/** Over a desk that is not renewed: since when, and that what is shown is of then. */
export function DeskNotice({ broken, onRetry }: { broken: Broken | null; onRetry: () => void }) {
  const { say } = useWords()
  if (!broken) return null
  const at = clockTime(broken.since)
  return (
    <div className="kunye-desk__notice" role="status">
      <Sign name="away" />
      <p>
        {broken.why === null ? (
          <>
            <b>{say({ tr: `Bağlantı koptu (${at}).`, en: `No connection since ${at}.` })}</b>{' '}
            {say({
              tr: 'Gördüğünüz o saatin masası. Yeniden deneniyor…',
              en: 'You see the desk as it was then. Trying again…',
            })}
          </>
        ) : (
          <b>{broken.why}</b>
        )}
      </p>
      <button onClick={onRetry} type="button">
        {say({ tr: 'Şimdi dene', en: 'Try now' })}
      </button>
    </div>
  )
}
