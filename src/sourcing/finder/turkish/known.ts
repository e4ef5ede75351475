import type { Known } from '../Known'
import type { FinderSentence, SpeakerKind, Token } from '../types'
import { isCompany, isTitle, kindOfNoun, NO_NAMES, PLACES } from './nouns'

/**
 * What the story's own sentences tell of its names: those printed with a capital where no sentence begins, and whose title
 * stands before them (“Vali Tekin Uslu” makes “Uslu” a person). One pass.
 */
export function knownIn(sentences: readonly FinderSentence[]): Known {
  const names = new Set<string>()
  const kinds = new Map<string, SpeakerKind>()
  const titled = new Set<string>()
  for (const { tokens, view, field } of sentences) {
    if (field !== 'body') continue
    for (const surname of surnamesIn(tokens, view))
      if (!kinds.has(surname)) kinds.set(surname, 'person')
    tokens.forEach((token, at) => {
      if (!token.isCapital) return
      if (at > 0 || token.suffix !== '') names.add(token.base)
      const before = tokens[at - 1]
      const next = tokens[at + 1]
      if (!before || !isTitle(before.low) || /^(?:eski|yeni|genel)$/.test(before.low)) return
      if (view.slice(before.end, token.start).replace('.', '').trim() !== '') return
      if (kindOfNoun(token.base) !== null) return
      const isJoined =
        next?.isCapital && token.suffix === '' && view.slice(token.end, next.start).trim() === ''
      const third = tokens[at + 2]
      const isThird =
        isJoined &&
        next.suffix === '' &&
        third?.isCapital &&
        view.slice(next.end, third.start).trim() === '' &&
        kindOfNoun(third.base) === null
      const surname = isThird ? third : isJoined && kindOfNoun(next.base) === null ? next : token
      kinds.set(surname.base, 'person')
      titled.add(surname.base)
    })
  }
  return { names, kinds, titled }
}

/** The last word of each two or three capitals in a row that are no office, no body and no place: “Matteo Ricci”. */
function surnamesIn(tokens: readonly Token[], view: string): string[] {
  const runs: Token[][] = []
  tokens.forEach((token, at) => {
    const before = tokens[at - 1]
    const run = runs.at(-1)
    const isJoined =
      before &&
      run?.at(-1) === before &&
      before.suffix === '' &&
      view.slice(before.end, token.start).trim() === ''
    if (!token.isCapital) return
    if (isJoined) run?.push(token)
    else runs.push([token])
  })
  return runs.flatMap((run) => {
    const last = run.at(-1)
    // “İYİ Parti Grup Başkanvekili Turhan Çömez”: what follows the last office.
    const office = run.findLastIndex(({ base, low }) => base === low && isTitle(low))
    const named = run.slice(office + 1)
    if (
      office >= 0 &&
      named.length > 0 &&
      named.length < 4 &&
      named.every(({ base }) => kindOfNoun(base) === null)
    )
      return last ? [last.base] : []
    if (!last || run.length < 2 || run.length > 3) return []
    const isOther = run.some(
      ({ base, raw }) =>
        kindOfNoun(base) !== null ||
        isTitle(base) ||
        NO_NAMES.has(base) ||
        PLACES.has(base) ||
        isCompany(base) ||
        /^\p{Lu}{2,}$/u.test(raw),
    )
    const next = tokens[tokens.indexOf(last) + 1]
    const isPartOfBody =
      last.suffix === '' && next !== undefined && kindOfNoun(next.base) === 'body'
    return isOther || isPartOfBody ? [] : [last.base]
  })
}
