'use client'

import { formatDate } from '@/src/language/text/dates'
import { useWords } from '@/src/editorial/admin/useWords'
import type { Offer } from './useOffers'

type Props = {
  offer: Offer
  /** The revision in the form; null for a new article. */
  revision: number | null
  onRestore: () => void
  onDrop: () => void
}

/** Offers an unsaved text of earlier. */
export function OfferBanner({ offer, revision, onRestore, onDrop }: Props) {
  const { say } = useWords()
  const at = formatDate(new Date(offer.savedAt))
  const { headline } = offer.content
  const named = typeof headline === 'string' && headline !== '' ? ` “${headline}”` : ''
  const isOlder = offer.revision !== null && revision !== null && offer.revision < revision
  return (
    <div className="kunye-banner" role="status">
      <p>
        {say({
          tr: `Kaydedilmemiş metniniz var (${at})${named}.`,
          en: `You have unsaved text (${at})${named}.`,
        })}{' '}
        {isOlder &&
          say({
            tr: 'Haber o zamandan beri değişti; geri yüklerseniz formdaki metnin yerine geçer.',
            en: 'The article changed since; restoring it replaces the text in the form.',
          })}
        {!offer.stored &&
          say({
            tr: ' Tarayıcının deposu dolu: bu metin yalnız bu sayfada duruyor. Ayrılmadan geri yükleyin.',
            en: ' The browser’s storage is full: this text is on this page alone. Restore it before you leave.',
          })}
      </p>
      <span className="kunye-banner__ways">
        <button className="kunye-action kunye-action--main" onClick={onRestore} type="button">
          {say({ tr: 'Geri yükle', en: 'Restore' })}
        </button>
        <button className="kunye-action kunye-action--bar" onClick={onDrop} type="button">
          {say({ tr: 'Sil', en: 'Delete' })}
        </button>
      </span>
    </div>
  )
}
