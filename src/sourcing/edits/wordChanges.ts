import { grouped } from '@/src/language/grouped'
import type { EditToken } from './editTokens'
import { type Exchange, exchanged, isName, kindOfGain, kindOfLoss } from './exchanged'
import { guardOf } from './guards'
import { type Hunk, hunksOf } from './hunks'
import type { MeaningChangeKind } from './MeaningChange'
import { isEmptyWord } from './phrases'
import { isTypingMistake } from './typingMistake'
import { caseEndings } from './wordForms'
import { isCountedAlike, isOrderKept } from './wordOrder'

export type WordChanges = {
  kinds: Set<MeaningChangeKind>
  /** Words that are others, or that are gone and come, in each version. */
  others: { old: EditToken[]; now: EditToken[] }
  isReordered: boolean
}

/** So many places of a sentence may have another word; more is another sentence. */
const MOST_OTHERS = 2
/** A phrase for a word has so many words at most. */
const LONGEST_PHRASE = 3
/** Of so many words that changed together each is looked for in every place. */
const MOST_FORMS = 12

type Given = {
  language: 'tr' | 'en'
  names: ReadonlySet<string>
  /** False: a language whose words are not known, in which another word is a change. */
  isKnown: boolean
}

/**
 * What happened between two readings of a sentence (or of some that stand together), beside marks and blanks: empty kinds where
 * its words are the same, mistyped, in another case or order, or other words that neither report, count nor name. Pure.
 */
export function wordChanges(
  before: readonly EditToken[],
  after: readonly EditToken[],
  given: Given,
): WordChanges {
  const hunks = hunksOf(before, after)
  const moved = movedIn(hunks)
  const kinds = new Set<MeaningChangeKind>()
  const others = { old: [] as EditToken[], now: [] as EditToken[] }
  const left = joinHalves(hunks.map((hunk) => without(hunk, moved)).filter(isSome))
  const gone = new Set(left.flatMap(({ old }) => old))
  const come = new Set(left.flatMap(({ now }) => now))
  if (moved.old.size > 0) {
    const [was, is] = [
      before.filter((one) => !gone.has(one)),
      after.filter((one) => !come.has(one)),
    ]
    if (!isCountedAlike(was, is)) kinds.add('numberAltered')
    else if (!isOrderKept(was, is, given)) kinds.add('wordingAltered')
  }
  const forms: (Exchange & { is: 'form' })[] = []
  let places = 0
  const twice = { before: twiceIn(before), after: twiceIn(after) }
  for (const hunk of left) {
    const pairs = pairsOf(hunk, twice, given)
    if (!pairs) {
      for (const kind of kindsOf(hunk, given)) kinds.add(kind)
      places += 1
      for (const one of hunk.old) others.old.push(one)
      for (const one of hunk.now) others.now.push(one)
      continue
    }
    for (const [old, now] of pairs) {
      const exchange = exchanged(old, now, given.language, given.names)
      if (exchange.is === 'changed') kinds.add(exchange.kind)
      if (exchange.is === 'form') forms.push(exchange)
      if (exchange.is === 'another') places += 1
      if (exchange.is !== 'another' && exchange.is !== 'changed') continue
      others.old.push(old)
      others.now.push(now)
    }
  }
  if (places > (given.isKnown ? MOST_OTHERS : 0) && kinds.size === 0) kinds.add('wordingAltered')
  if (isSwap(forms)) kinds.add(forms.some((one) => one.isName) ? 'nameAltered' : 'wordingAltered')
  return { kinds, others, isReordered: moved.old.size > 0 }
}

const isSome = ({ old, now }: Hunk<EditToken>): boolean => old.length > 0 || now.length > 0

type Moved = { old: Set<EditToken>; now: Set<EditToken> }

/** Words that stand elsewhere than before. */
function movedIn(hunks: readonly Hunk<EditToken>[]): Moved {
  // Backwards, so that the first of a word's places is the last of its list: taken from the front, each of many costs them all.
  const places = grouped(hunks.flatMap(({ old }) => old).reverse(), ({ key }) => key)
  const moved: Moved = { old: new Set(), now: new Set() }
  for (const token of hunks.flatMap(({ now }) => now)) {
    const from = places.get(token.key)?.pop()
    if (!from) continue
    moved.old.add(from)
    moved.now.add(token)
  }
  return moved
}

const without = (hunk: Hunk<EditToken>, moved: Moved): Hunk<EditToken> => ({
  ...hunk,
  old: hunk.old.filter((one) => !moved.old.has(one)),
  now: hunk.now.filter((one) => !moved.now.has(one)),
})

/** A word gone in one place and a form of it come in another belong together. */
function joinHalves(hunks: readonly Hunk<EditToken>[]): Hunk<EditToken>[] {
  const gone = hunks.filter(({ now }) => now.length === 0)
  const come = hunks.filter(({ old }) => old.length === 0)
  if (gone.length !== come.length || gone.length === 0) return [...hunks]
  const pairs = gone.map((hunk, at) => ({ ...hunk, now: come[at]?.now ?? [] }))
  if (pairs.some(({ old, now }) => old.length !== now.length)) return [...hunks]
  return [...hunks.filter(({ old, now }) => old.length > 0 && now.length > 0), ...pairs]
}

/** Which word stands for which; [] where the same letters stand there, null where that cannot be said. */
function pairsOf(
  hunk: Hunk<EditToken>,
  printed: Record<'before' | 'after', ReadonlySet<EditToken>>,
  { language }: Given,
): [EditToken, EditToken][] | null {
  const letters = (tokens: readonly EditToken[]): string =>
    tokens.map(({ key }) => key.replaceAll('_', '')).join('')
  const [first, now] = [letters(hunk.old), letters(hunk.now)]
  const hasNumber = [...hunk.old, ...hunk.now].some(({ key }) => /\d/u.test(key))
  const isJoined = hunk.old.length !== hunk.now.length && !hasNumber
  if (isJoined && first !== '' && now !== '' && isTypingMistake(first, now)) return []
  const isEmpty = ({ key }: EditToken): boolean => isEmptyWord(key, language)
  const twice = now === '' ? printed.before : first === '' ? printed.after : null
  const old = hunk.old.filter((one) => !isEmpty(one) && !twice?.has(one))
  const fresh = hunk.now.filter((one) => !isEmpty(one) && !twice?.has(one))
  return old.length === fresh.length ? byForm(old, fresh) : null
}

/** Words printed twice, one behind the other. */
const twiceIn = (list: readonly EditToken[]): Set<EditToken> =>
  new Set(list.filter(({ key }, at) => list[at - 1]?.key === key || list[at + 1]?.key === key))

const isForm = (old: EditToken, now: EditToken): boolean =>
  caseEndings(old.key, now.key) !== null || isTypingMistake(old.key, now.key)

/** Each word with the one that is a form of it, wherever that stands; what is left in order. */
function byForm(old: readonly EditToken[], now: readonly EditToken[]): [EditToken, EditToken][] {
  const free = new Set(now)
  const found = new Map<EditToken, EditToken>()
  const isShort = old.length <= MOST_FORMS
  for (const one of isShort ? old : []) {
    const form = [...free].find((other) => isForm(one, other))
    if (!form) continue
    found.set(one, form)
    free.delete(form)
  }
  const rest = free.values()
  return old.map((one) => [one, found.get(one) ?? rest.next().value ?? one])
}

/** What came and went with words that have no counterpart; none for a phrase in another’s place. */
function kindsOf({ old, now }: Hunk<EditToken>, { language, names }: Given): MeaningChangeKind[] {
  const ids = (tokens: readonly EditToken[]) =>
    new Set(
      tokens.map((one) => guardOf(one.key, language)?.id ?? (isName(one, names) ? one.base : null)),
    )
  const [were, are] = [ids(old), ids(now)]
  const lost = old.filter((one) => !are.has(guardOf(one.key, language)?.id ?? one.base))
  const gained = now.filter((one) => !were.has(guardOf(one.key, language)?.id ?? one.base))
  const found = [
    ...lost.map((one) => kindOfLoss(one, language) ?? (isName(one, names) ? 'nameAltered' : null)),
    ...gained.map(
      (one) => kindOfGain(one, language) ?? (isName(one, names) ? 'nameAltered' : null),
    ),
  ].filter((kind) => kind !== null)
  const isPhrase = [old, now].every(({ length }) => length > 0 && length <= LONGEST_PHRASE)
  return found.length > 0 || isPhrase ? found : ['wordingAltered']
}

/** Two words that took each other’s endings: who did it and to whom. */
const isSwap = (forms: readonly (Exchange & { is: 'form' })[]): boolean => {
  if (forms.length < 2) return false
  const kind = (ending: string): string =>
    ending.replace(/^[yns](?=.)/u, '').replace(/[ıuü]/gu, 'i')
  const [old, now] = [0, 1].map((side) =>
    forms
      .map(({ endings }) => kind(endings[side] ?? ''))
      .sort()
      .join(' '),
  )
  return old === now || forms.filter((one) => one.isName).length > 1
}
