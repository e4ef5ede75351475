import type { Words } from '@/src/language/words'

/** Why a text is no language tag (BCP 47, in its usual case: `tr`, `az`, `zh-Hant`), or null. */
export function languageProblem(value: string): Words | null {
  try {
    if (Intl.getCanonicalLocales(value)[0] === value) return null
  } catch {
    // No tag at all: the answer is the same.
  }
  return {
    tr: 'Dil bir kısaltma olmalı: tr, en, az, ru',
    en: 'The language must be an abbreviation: tr, en, az, ru',
  }
}
