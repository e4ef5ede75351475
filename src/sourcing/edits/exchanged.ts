import type { EditToken } from './editTokens'
import { guardOf } from './guards'
import type { MeaningChangeKind } from './MeaningChange'
import { isTypingMistake } from './typingMistake'
import { caseEndings, isInflected, isNegation, isOtherVoice, isPassiveCue } from './wordForms'

/** One word in another’s place: the same mistyped or in another form, another word, or a change of meaning. */
export type Exchange =
  | { is: 'mended' | 'another' }
  | { is: 'form'; endings: [string, string]; isName: boolean }
  | { is: 'changed'; kind: MeaningChangeKind }

type Language = 'tr' | 'en'
const changed = (kind: MeaningChangeKind): Exchange => ({ is: 'changed', kind })

const EVIDENTIAL = /m[ıiuü]ş(?:l[ae]r)?$/u
/** What is to come, may come or has to come. */
const MODAL = [/[ae]ca[kğ]|[ae]ce[kğ]/u, /[ae]bil/u, /m[ae]l[ıi](?:d[ıi]r?)?$/u] as const
const OPPOSITE = /^(?:un|in|im|ir|dis|non)/u

/** Whether a word is printed as a name; at the start of a sentence only where it is known as one. */
export const isName = (
  { isCapital, isFirst, base, key }: EditToken,
  names: ReadonlySet<string>,
): boolean => isCapital && (!isFirst || names.has(base) || names.has(key))

/** By what a word of the text comes or goes. */
export function kindOfLoss(token: EditToken, language: Language): MeaningChangeKind | null {
  const guarded = guardOf(token.key, language)
  if (token.key === '“”') return 'quotationAltered'
  if (guarded?.guard === 'cue') return 'removed'
  if (guarded?.guard === 'hedge') return 'hardened'
  if (guarded?.guard === 'number') return 'numberAltered'
  return guarded ? 'wordingAltered' : null
}

const REVERSED: Partial<Record<MeaningChangeKind, MeaningChangeKind>> = {
  removed: 'added',
  hardened: 'softened',
}
export const kindOfGain = (token: EditToken, language: Language): MeaningChangeKind | null => {
  const kind = kindOfLoss(token, language)
  return kind && (REVERSED[kind] ?? kind)
}

/** Another verb, sign or number in the place of one that counts; null where neither counts. */
function guardedExchange(old: EditToken, now: EditToken, language: Language): Exchange | null {
  const [was, is] = [guardOf(old.key, language), guardOf(now.key, language)]
  if (!was && !is) return null
  if (was?.id === is?.id) {
    const isSame = was?.guard !== 'cue' || isPassiveCue(old.key) === isPassiveCue(now.key)
    if (isSame || language === 'en') return { is: 'mended' }
    return changed(isPassiveCue(now.key) ? 'softened' : 'hardened')
  }
  if (!(was && is) && isTypingMistake(old.key, now.key)) return { is: 'mended' }
  if (was?.guard === 'cue' && is?.guard === 'cue')
    return changed((is.rank ?? 1) >= (was.rank ?? 1) ? 'hardened' : 'softened')
  return changed(kindOfLoss(old, language) ?? kindOfGain(now, language) ?? 'wordingAltered')
}

/** What is said of the same thing by another ending: that it is not so, that it is hearsay, that it is to come. */
function turnedByEnding(old: string, now: string): MeaningChangeKind | null {
  if (isNegation(old, now)) return 'wordingAltered'
  if (isOtherVoice(old, now) && guardOf(old, 'tr')?.guard !== 'cue') return 'wordingAltered'
  const [was, is] = [EVIDENTIAL.test(old), EVIDENTIAL.test(now)]
  if (was !== is) return was ? 'hardened' : 'softened'
  return MODAL.some((pattern) => pattern.test(old) !== pattern.test(now)) ? 'wordingAltered' : null
}

const isOpposite = (one: string, other: string): boolean =>
  one.replace(OPPOSITE, '') === other && one !== other

const NUMBER_ENDING =
  /^(?:[yn]?[ıiuüae]n?|[dt][ae]n?|[dt][ae]ki|l[ae]r\p{L}{0,4}|s[ıiuü]|(?:[ıiuü])?nc[ıiuü]|st|nd|rd|th|s)?$/u
/** “2024'te” and “2024'de”, never “5km” and “5m”. */
const isSameNumber = (old: EditToken, now: EditToken): boolean =>
  old.base === now.base &&
  [old, now].every(({ key, base }) => NUMBER_ENDING.test(key.slice(base.length)))

/** Names keep their letters; their case may change, after an apostrophe or by an ending of two letters. */
function nameExchange(old: EditToken, now: EditToken, language: Language): Exchange {
  if (language === 'en') return changed('nameAltered')
  const endings = caseEndings(old.key, now.key)
  const hasApostrophe = old.base !== old.key || now.base !== now.key
  const isSure =
    old.base === now.base ||
    (endings?.every((one) => one.length !== 1 || hasApostrophe) &&
      (!hasApostrophe || old.key.startsWith(now.base) || now.key.startsWith(old.base)))
  return endings && isSure ? { is: 'form', endings, isName: true } : changed('nameAltered')
}

/** What it means that a word stands where another one stood. Pure. */
export function exchanged(
  old: EditToken,
  now: EditToken,
  language: Language,
  names: ReadonlySet<string>,
): Exchange {
  if (old.key === '“”' || now.key === '“”') return changed('quotationAltered')
  const isNumber = /^[\d$€£₺%]/u.test(old.base) || /^[\d$€£₺%]/u.test(now.base)
  if (isNumber) return isSameNumber(old, now) ? { is: 'mended' } : changed('numberAltered')
  const turned = language === 'tr' ? turnedByEnding(old.key, now.key) : null
  if (turned && language === 'tr') return changed(turned)
  const guarded = guardedExchange(old, now, language)
  const hasName = isName(old, names) || isName(now, names)
  if (guarded && !(hasName && guarded.is === 'changed' && guarded.kind === 'wordingAltered'))
    return guarded
  if (hasName) return nameExchange(old, now, language)
  if (language === 'tr') {
    const endings = caseEndings(old.key, now.key)
    if (endings) return { is: 'form', endings, isName: false }
  } else {
    if (isOpposite(old.key, now.key) || isOpposite(now.key, old.key))
      return changed('wordingAltered')
    if (isInflected(old.key, now.key)) return { is: 'mended' }
  }
  return { is: isTypingMistake(old.key, now.key) ? 'mended' : 'another' }
}
