import { toText } from '@/src/language/richText/toText'
import { segmentsOf } from '@/src/language/text/keys'
import type { Content } from './pieces'

type Correction = { was: string; is: string }

/** Of a longer stretch readers are told by whoever corrects it: half a page is no "was". */
const MOST_LETTERS = 600

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

/**
 * What a correction may tell readers, from the text they had and the corrected one: the first that differs of headline,
 * dek and the sentences of the body, as it was and as it is. Null where nothing was put in another's place (only added or
 * taken away), or where it is longer than 600 letters. `language` is the article's. Pure.
 */
export function proposeCorrection(
  before: Content,
  after: Content,
  language: string,
): Correction | null {
  for (const field of ['headline', 'dek']) {
    const [was, is] = [textOf(before[field]), textOf(after[field])]
    if (was !== is && was !== '' && is !== '') return { was, is }
  }
  const sentencesOf = (content: Content): string[] =>
    [...segmentsOf(toText(content.body), language, 'sentence')]
      .map(({ segment }) => segment.trim())
      .filter(Boolean)
  const [was, is] = [sentencesOf(before), sentencesOf(after)]
  const shorter = Math.min(was.length, is.length)
  let start = 0
  while (start < shorter && was[start] === is[start]) start += 1
  let end = 0
  while (end < shorter - start && was.at(-1 - end) === is.at(-1 - end)) end += 1
  // What was only added or taken out is told with the sentence beside it: a correction says what was and what is.
  const isOneSided = start + end === shorter && was.length !== is.length
  if (isOneSided && start > 0) start -= 1
  else if (isOneSided && end > 0) end -= 1
  const changed = {
    was: was.slice(start, was.length - end).join(' '),
    is: is.slice(start, is.length - end).join(' '),
  }
  const isShort = Math.max(changed.was.length, changed.is.length) <= MOST_LETTERS
  return changed.was !== '' && changed.is !== '' && isShort ? changed : null
}
