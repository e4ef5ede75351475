import { editTokens } from './editTokens'
import { wordChanges } from './wordChanges'
import { namesIn } from './wordOrder'

/**
 * Whether some words say what others said: the same, mistyped, in another case or order, a verb of saying for one as firm, or another word that
 * neither reports, counts nor names. `language` is a BCP 47 tag, `names` spellings of whoever is named. Pure.
 */
export function isSameWording(
  before: string,
  after: string,
  language: string,
  names: readonly string[] = [],
): boolean {
  const tag = language.toLowerCase().split('-')[0] ?? ''
  const locale = tag === 'tr' || tag === 'az' ? 'tr' : 'en'
  const words = (text: string) => editTokens(text.normalize('NFC'), locale, [])
  const [old, now] = [words(before), words(after)]
  const spelt = names.flatMap((name) =>
    name.normalize('NFC').toLocaleLowerCase(locale).split(/\s+/u),
  )
  const known = new Set([...spelt, ...namesIn(old), ...namesIn(now)])
  const given = { language: locale, names: known, isKnown: tag === 'tr' || tag === 'en' } as const
  return wordChanges(old, now, given).kinds.size === 0
}
