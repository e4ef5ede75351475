import type { Refusal } from '@/src/language/refusal'
import type { Words } from '@/src/language/words'
import { REFUSALS } from './refusals'

/** What no minor edit may change, as a refusal names it; in the order it is told. */
export const MAJOR_CHANGE_WORDS = {
  headline: { tr: 'başlık değişti', en: 'a headline changed' },
  claims: { tr: 'bir iddia kaydı değişti', en: 'a claim changed' },
  added: { tr: 'bir atıf eklendi', en: 'an attribution was added' },
  removed: { tr: 'bir atıf kalktı', en: 'an attribution was removed' },
  hardened: { tr: 'söyleyiş sertleşti', en: 'something is said more firmly' },
  softened: { tr: 'söyleyiş yumuşadı', en: 'something is said less firmly' },
  sourceSwapped: { tr: 'kaynak değişti', en: 'a source changed' },
  quotationAltered: { tr: 'alıntı değişti', en: 'a quotation changed' },
  numberAltered: { tr: 'sayı ya da zaman değişti', en: 'a number or a time changed' },
  nameAltered: { tr: 'ad değişti', en: 'a name changed' },
  attributions: { tr: 'bir atıf kaydı değişti', en: 'what is kept of an attribution changed' },
  wordingAltered: { tr: 'bir cümlenin anlattığı değişti', en: 'what a sentence tells changed' },
  replies: { tr: 'bir yanıt değişti', en: 'a reply changed' },
} as const satisfies Record<string, Words>

export type MajorChange = keyof typeof MAJOR_CHANGE_WORDS

export const MAJOR_CHANGES = Object.keys(MAJOR_CHANGE_WORDS) as MajorChange[]

/** The refusal of a minor edit that changed something it may not, naming each; its detail `changed` has their names. */
export function notMinor(changed: readonly MajorChange[]): Refusal {
  const named = (language: 'tr' | 'en'): string =>
    changed.map((one) => MAJOR_CHANGE_WORDS[one][language]).join(', ')
  return {
    ...REFUSALS.notMinor({ changed }),
    message: {
      tr: `Bu küçük düzeltme sayılmaz: ${named('tr')}. Değişiklikten vazgeçip türünü yeniden seçin.`,
      en: `This is no minor edit: ${named('en')}. Discard the edit and choose its kind again.`,
    },
  }
}
