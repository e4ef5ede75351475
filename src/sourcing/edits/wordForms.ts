const CASE =
  /^(?:(?:y|n|s)?[ıiuüae]|(?:n)?[dt][ae]n?|n?[ıiuü]n|yl[ae]|l[ae]|(?:n)?[dt][ae]ki|sı|si|su|sü)?$/u
const PLURAL_ENGLISH = /^(?:s|es|ed|d)?$/u
const NEGATED = /^(?:y?[ae])?m[ae](?:d[ıiuü]|m[ıi]ş|z|y|k|s|n|d|l|$)|^m[ıiuü]yor/u
const LOST = /^m[ae](?=[^ae])/u
/** How much of two words has to be the same before their endings are compared. */
const SHORTEST_STEM = 2

const sharedStart = (before: string, after: string): number => {
  let at = 0
  while (at < before.length && before[at] === after[at]) at += 1
  return at
}

/** The endings by which two forms of one Turkish word differ, or null where they are no such forms. */
export function caseEndings(before: string, after: string): [string, string] | null {
  const shared = sharedStart(before, after)
  for (let at = shared; at >= Math.max(SHORTEST_STEM, shared - 2); at -= 1) {
    const [old, now] = [before.slice(at), after.slice(at)]
    if (CASE.test(old) && CASE.test(now)) return [old, now]
  }
  return null
}

/** English: a word and itself in the plural or past. */
export const isInflected = (before: string, after: string): boolean => {
  const shared = sharedStart(before, after)
  return (
    shared > SHORTEST_STEM &&
    PLURAL_ENGLISH.test(before.slice(shared)) &&
    PLURAL_ENGLISH.test(after.slice(shared))
  )
}

/** Whether one of two Turkish words says that what the other says is not so: “yaptı”, “yapmadı”; “gelir”, “gelmez”; “evli”, “evsiz”. */
export function isNegation(old: string, now: string): boolean {
  const [before, after] = [hardened(old), hardened(now)]
  return isNegated(before, after)
}

const VERB_END = 'd[ıiuü]|m[ıi]ş|[ıiuü]yor|[ae]n|[ae]c|m[ae]k|[ıi]r'
const PASSIVE = new RegExp(`^[ıiuü]?[ln](?:${VERB_END})`, 'u')
const ACTIVE = new RegExp(`^(?:${VERB_END}|t[ıiuü](?:l[ae]r|m|n|k)?$)`, 'u')

/** Whether one of two Turkish words says who did it and the other only that it was done: “çaldı”, “çalındı”. */
export function isOtherVoice(before: string, after: string): boolean {
  const [old, now] = [hardened(before), hardened(after)]
  const at = sharedStart(old, now)
  if (at < SHORTEST_STEM) return false
  const [was, is] = [old.slice(at), now.slice(at)]
  return (PASSIVE.test(was) && ACTIVE.test(is)) || (ACTIVE.test(was) && PASSIVE.test(is))
}

const SAID_PASSIVE =
  /söylen|belirtil|bildiril|edil|getiril|aktarıl|açıklan|duyurul|anlatıl|vurgulan|hatırlatıl|iletil|paylaşıl|yazıl|sürül|savunul|doğrulan|yalanlan|çekil/u
/** Whether a Turkish verb of saying leaves out who says it (“bildirildi”). */
export const isPassiveCue = (cue: string): boolean => SAID_PASSIVE.test(cue)

/** “eder” and “etmez” have one stem. */
const hardened = (word: string): string =>
  word.replace(/(?<=^|_)(?<stem>e|gi|ta|gü)d(?=[aeiü])/u, '$<stem>t')

function isNegated(before: string, after: string): boolean {
  for (let at = sharedStart(before, after); at >= SHORTEST_STEM; at -= 1) {
    const [old, now] = [before.slice(at), after.slice(at)]
    // “Yenilenmsi” lacks a letter, and says nothing else.
    const isMistyped = [
      [old, now],
      [now, old],
    ].some(([one, other]) => one === other?.replace(LOST, 'm'))
    if (!isMistyped && NEGATED.test(old) !== NEGATED.test(now)) return true
    const [was, is] = [/^s[ıiuü]z/u.test(old), /^s[ıiuü]z/u.test(now)]
    if (was !== is) return true
    if (at < sharedStart(before, after) - 2) break
  }
  return false
}
