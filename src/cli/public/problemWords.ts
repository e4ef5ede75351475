import type { Said } from '@/src/db/Said'
import type { PublicDifference } from '@/src/publish/verify/PublicDifference'

/** What is wrong with a public document, in words. */
export const PROBLEM_WORDS: Record<PublicDifference['problem'], Said> = {
  missing: { tr: 'eksik', en: 'missing' },
  extra: { tr: 'fazla', en: 'extra' },
  different: { tr: 'farklı', en: 'different' },
  unbuildable: { tr: 'kurulamıyor', en: 'cannot be built' },
}
