'use client'

import type { Words } from '@/src/language/words'
import { formatDate } from '@/src/language/text/dates'
import { ClosedNotice } from './ClosedNotice'
import { useWords } from '@/src/editorial/admin/useWords'
import type { ActionsState } from './useActions'

type Props = {
  state: ActionsState
  /** The revision in the form. */
  revision: number
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

/**
 * What the person should know before typing or pressing: what was asked, when it is due, closed text, somebody else's
 * change, a failed load.
 */
export function BarNotices({ state, revision, onRetry }: Props) {
  const { say } = useWords()
  const { scheduledAt, asked } = state.last ?? {}
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
            tr: 'Bu haber siz açtıktan sonra değişti. Sayfayı yenileyin; yazdıklarınız varsa kaydederken iki metni karşılaştırabilirsiniz.',
            en: 'This article changed after you opened it. Load the page again; if you have written something, you can compare both texts when you save.',
          })}
        </p>
      )}
      {asked && (
        <p>
          {asked.by === null
            ? say({ tr: 'İstenen düzeltme: ', en: 'Changes asked for: ' })
            : say({ tr: `${asked.by} düzeltme istedi: `, en: `${asked.by} asks for changes: ` })}
          <q>{asked.reason}</q> <time dateTime={asked.at}>{formatDate(new Date(asked.at))}</time>
        </p>
      )}
      {scheduledAt && (
        <p>
          {say({ tr: 'Yayın zamanı (İstanbul): ', en: 'To be published (Istanbul): ' })}
          <time dateTime={scheduledAt}>{formatDate(new Date(scheduledAt))}</time>
        </p>
      )}
      <ClosedNotice article={state.last} behind={behind} />
    </div>
  )
}
