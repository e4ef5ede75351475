import { leavesOf } from '@/src/lexical/leavesOf'
import type { Article } from '@/src/payload-types'

/** How long the text of an article is, in UTF-16 code units: what decides where it is worked on (see `runInThread`). */
export const lettersOf = ({ headline, dek, body }: Partial<Article>): number => {
  let letters = (headline ?? '').length + (dek ?? '').length
  for (const { leaves } of leavesOf(body)) for (const { text } of leaves) letters += text.length
  return letters
}
