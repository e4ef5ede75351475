import type { EditToken } from './editTokens'
import { isName } from './exchanged'
import { guardOf } from './guards'

type Given = { language: 'tr' | 'en'; names: ReadonlySet<string> }

/** A negation or a limit says it of the word before it (Turkish) or behind it. */
const LIMITS = new Set('değil sadece yalnız yalnızca hiç not only never just no'.split(' '))
const PREPOSITIONS = new Set('on in at by with from to for of near under over without'.split(' '))
/** What an English part of a sentence begins with that may stand elsewhere. */
const STARTERS = new Set(
  (
    'on in at by after before during since until for from with without over under near last next this that early late yesterday today tomorrow now later ' +
    'also then however meanwhile instead still again there here when while because although if as earlier according despite amid about'
  ).split(' '),
)

const isPlain = (word: string): boolean =>
  STARTERS.has(word) || guardOf(word, 'en')?.guard === 'cue' || guardOf(word, 'tr')?.guard === 'cue'

/** Words that a sentence prints as names; its first only where a second follows. */
export const namesIn = (words: readonly EditToken[]): string[] =>
  words.flatMap(({ isCapital, isFirst, base }, at) => {
    const isSure = !isFirst || (words[at + 1]?.isCapital === true && !isPlain(base))
    return isCapital && isSure ? [base] : []
  })

const nextTo = (tokens: readonly EditToken[], isIt: (token: EditToken) => boolean): string[] =>
  tokens
    .flatMap((token, at) =>
      isIt(token) ? [`${tokens[at - 1]?.key ?? ''} ${token.key} ${tokens[at + 1]?.key ?? ''}`] : [],
    )
    .sort()

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.join('\n') === other.join('\n')

/** A number with what it counts. */
const counted = (tokens: readonly EditToken[]): string[] =>
  tokens
    .flatMap(({ key }, at) => (/^\d/u.test(key) ? [`${key} ${tokens[at + 1]?.key ?? ''}`] : []))
    .sort()

const numberWords = (tokens: readonly EditToken[], language: 'tr' | 'en'): string[] =>
  tokens.flatMap(({ key }) => (guardOf(key, language)?.guard === 'number' ? [key] : []))

/** Names without a case ending: who does it. In English, those behind no preposition. */
const bareNames = (tokens: readonly EditToken[], { language, names }: Given): string[] =>
  tokens.flatMap((token, at) => {
    if (!isName(token, names) || token.base !== token.key) return []
    const isBehind = language === 'en' && PREPOSITIONS.has(tokens[at - 1]?.key ?? '')
    return isBehind ? [] : [token.key]
  })

/** Whether each number still stands before what it counts. */
export const isCountedAlike = (
  before: readonly EditToken[],
  after: readonly EditToken[],
): boolean => isSame(counted(before), counted(after))

/**
 * Whether the same words in another order say the same: negations stay with what they negate, names without
 * an ending in their order; in English only a part that may stand anywhere was moved, or verb and speaker changed places.
 */
export function isOrderKept(
  before: readonly EditToken[],
  after: readonly EditToken[],
  given: Given,
): boolean {
  const isLimit = ({ key }: EditToken): boolean => LIMITS.has(key)
  if (!isSame(nextTo(before, isLimit), nextTo(after, isLimit))) return false
  if (!isSame(bareNames(before, given), bareNames(after, given))) return false
  if (given.language === 'tr') return true
  if (!isSame(numberWords(before, 'en').sort(), numberWords(after, 'en').sort())) return false
  return isFreePart(before, after)
}

/** In a longer sentence nobody sees what moved. */
const LONGEST_ORDER = 100

/** One part moved, and it may stand anywhere. */
function isFreePart(before: readonly EditToken[], after: readonly EditToken[]): boolean {
  const [old, now] = [before.map(({ key }) => key), after.map(({ key }) => key)]
  let start = 0
  while (start < old.length && old[start] === now[start]) start += 1
  let end = old.length
  while (end > start && old[end - 1] === now[end - 1]) end -= 1
  const [was, is] = [old.slice(start, end), now.slice(start, end)]
  if (was.length > LONGEST_ORDER) return false
  const order = is.join(' ')
  return was.some(
    (word, at) =>
      at > 0 &&
      word === is[0] &&
      [...was.slice(at), ...was.slice(0, at)].join(' ') === order &&
      [was.slice(0, at), was.slice(at)].some(isFree),
  )
}

/** “the mayor of Leeds said”. */
const LONGEST_SAYING = 5

const isFree = (part: readonly string[]): boolean => {
  const [first = ''] = part
  if (STARTERS.has(first) || (part.length === 1 && first.endsWith('ly'))) return true
  const isSaying = [first, part.at(-1) ?? ''].some((one) => guardOf(one, 'en')?.guard === 'cue')
  return isSaying && part.length <= LONGEST_SAYING
}
