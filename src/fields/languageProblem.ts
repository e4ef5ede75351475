/** Why a text is no language tag (BCP 47, in its usual case: `tr`, `az`, `zh-Hant`), or null. */
export function languageProblem(value: string): { tr: string; en: string } | null {
  try {
    if (Intl.getCanonicalLocales(value)[0] === value) return null
  } catch {
    // No tag at all: the answer is the same.
  }
  return {
    tr: 'Dil bir BCP 47 etiketi olmalı: tr, en, az, ru',
    en: 'The language must be a BCP 47 tag: tr, en, az, ru',
  }
}
