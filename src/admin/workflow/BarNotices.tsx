'use client'

import type { Words } from '@/src/workflow/labels'
import { useWords } from '../language/useWords'
import type { ActionsState } from './useActions'

type Props = {
  state: ActionsState
  /** The revision in the form. */
  revision: number
  closed: Words | null
  onRetry: () => void
}

const FAILED: Record<'offline' | 'signedOut' | 'refused', Words> = {
  offline: { tr: 'İşlemler yüklenemedi: bağlantı yok.', en: 'Actions not loaded: no connection.' },
  signedOut: {
    tr: 'İşlemler yüklenemedi: oturumunuz kapandı.',
    en: 'Actions not loaded: your session ended.',
  },
  refused: { tr: 'İşlemler yüklenemedi.', en: 'Actions not loaded.' },
}

/** What the person should know before typing or pressing: closed text, somebody else's change, a failed load. */
export function BarNotices({ state, revision, closed, onRetry }: Props) {
  const { say } = useWords()
  const behind = state.last !== null && revision > 0 && state.last.revision > revision
  return (
    <div aria-live="polite" className="kunye-notices">
      {state.kind === 'failed' && (
        <p>
          {say(FAILED[state.why])}{' '}
          <button className="kunye-link" onClick={onRetry} type="button">
            {say({ tr: 'Yeniden dene', en: 'Try again' })}
          </button>
        </p>
      )}
      {behind && (
        <p>
          {say({
            tr: 'Bu haber siz açtıktan sonra değişti. Kaydederken iki metni karşılaştırabilirsiniz.',
            en: 'This article changed after you opened it. You can compare both texts when you save.',
          })}
        </p>
      )}
      {closed && !behind && <p>{say(closed)}</p>}
    </div>
  )
}
