import type { Known } from '../Known'
import type { FinderSentence, SpeakerKind, Token } from '../types'
import { isBody, isCompany, isTitle, NO_NAMES } from './nouns'

const OWNED =
  /^(?:shares?|profits?|revenues?|sales|factory|factories|plants?|customers|shareholders|headquarters|workforce|employees|stock|earnings|subsidiary)$/
/** “Orvane, the chipmaker, …”, “the chipmaker, Orvane, …”, “shares in Orvane”, “Orvane’s profits”. */
function isCompanyHere(tokens: readonly Token[], at: number, view: string): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!token) return false
  if (token.suffix === 's' && OWNED.test(next?.low ?? '')) return true
  if (
    before?.low === 'of' &&
    /^(?:shares|sales|profits|shareholders|customers)$/.test(tokens[at - 2]?.low ?? '')
  )
    return true
  if (before?.low === 'in' && /^(?:shares?|stakes?|stocks?)$/.test(tokens[at - 2]?.low ?? ''))
    return true
  // “Northgrid, which owns the dam, …”
  if (next?.low === 'which' && view.slice(token.end, next.start).trim() === ',') return true
  const behind =
    view.slice(token.end, next?.start).trim() === ',' && /^(?:an?|the)$/.test(next?.low ?? '')
  if (behind) {
    const noun = tokens.slice(at + 2, at + 5).find((one) => view[one.end] === ',')
    if (noun && isBody(noun.low)) return true
  }
  return (
    before !== undefined &&
    view.slice(before.end, token.start).trim() === ',' &&
    isBody(before.low) &&
    !before.isCapital &&
    /^\s*,/.test(view.slice(token.end))
  )
}

/**
 * What the story's own sentences tell of its names: two capitals or a title make a person of a surname, a word like “Agency” a body.
 * One pass.
 */
export function knownIn(sentences: readonly FinderSentence[]): Known {
  const names = new Set<string>()
  const kinds = new Map<string, SpeakerKind>()
  for (const { tokens, view, field } of sentences) {
    if (field !== 'body') continue
    tokens.forEach((token, at) => {
      if (!token.isCapital || NO_NAMES.has(token.low)) return
      names.add(token.base)
      const before = tokens[at - 1]
      const next = tokens[at + 1]
      const isLast =
        !next?.isCapital || view.slice(token.end, next.start).trim() !== '' || token.suffix !== ''
      if (!before || !isLast || view.slice(before.end, token.start).replace('.', '').trim() !== '')
        return
      if (isBody(token.base) || isCompany(token.base)) return
      // “Northline Ferries, which runs …”: no person is a which.
      const third = next?.low === 'which' && view.slice(token.end, next.start).trim() === ','
      if (third) return
      const first = tokens[at - 2]
      const isInBody = [before, first].some((word) => word?.isCapital && isBody(word.low))
      if (isTitle(before.low) || (before.isCapital && !NO_NAMES.has(before.low) && !isInBody)) {
        kinds.set(token.base, kinds.get(token.base) ?? 'person')
      }
    })
  }
  for (const { tokens, view, field } of sentences) {
    if (field !== 'body') continue
    tokens.forEach((token, at) => {
      if (!token.isCapital || kinds.has(token.base) || NO_NAMES.has(token.low)) return
      if (isCompanyHere(tokens, at, view)) kinds.set(token.base, 'body')
    })
  }
  return { names, kinds, titled: new Set() }
}
