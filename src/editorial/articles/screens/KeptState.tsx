'use client'

import type { Words } from '@/src/language/words'
import { clockTime, useWords } from '@/src/editorial/admin/useWords'
import type { Kept } from './useKeeper'

const wordsOf = (kept: Kept): Words | null => {
  if (kept.kind === 'nothing') return null
  if (kept.kind === 'nowhere') {
    return {
      tr: 'Taslak metin saklanamıyor: kaydedin ya da kopyalayın.',
      en: 'The draft text cannot be kept: save or copy it.',
    }
  }
  const time = clockTime(kept.at)
  if (kept.kind === 'kept') {
    return { tr: `Taslak metin saklandı ${time}`, en: `Draft text kept ${time}` }
  }
  if (kept.why === 'signedOut') {
    return {
      tr: `Oturumunuz kapandı; metin bu tarayıcıda saklandı ${time}`,
      en: `Your session ended; the text is kept in this browser ${time}`,
    }
  }
  if (kept.why === 'refused') {
    return {
      tr: `Haber merkezi taslak metni saklamadı; metin bu tarayıcıda duruyor ${time}`,
      en: `The newsroom did not keep the draft text; it is in this browser ${time}`,
    }
  }
  return {
    tr: `Bağlantı yok; metin bu tarayıcıda saklandı ${time}`,
    en: `No connection; the text is kept in this browser ${time}`,
  }
}

/** Whether and where the typed text is safe; its line is always there, so nothing jumps. */
export function KeptState({ kept }: { kept: Kept }) {
  const { say } = useWords()
  const words = wordsOf(kept)
  const isTrouble = kept.kind === 'here' || kept.kind === 'nowhere'
  return (
    <p
      aria-live="polite"
      className={isTrouble ? 'kunye-kept__state kunye-kept__state--trouble' : 'kunye-kept__state'}
    >
      {words && say(words)}
    </p>
  )
}
