import type { BodyNode } from '@/src/language/richText/body'
import type { WordNode } from '@/src/sourcing/finder/types'
import type { PicturePlace, Story } from './Story'

const textOf = (node: BodyNode | PicturePlace): string => {
  if ('picture' in node) return ''
  if (node.type === 'linebreak') return '\n'
  if ('text' in node) return node.text
  return 'children' in node ? node.children.map(textOf).join('') : ''
}

/** Words that begin like a node's are looked at so often before it counts as not found. */
const TRIES = 50

/** Where the words stand one after another, whatever blanks are between them; null where they do not. */
function wordsAt(text: string, words: readonly string[], from: number): number | null {
  let at = from
  for (const word of words) {
    while (at < text.length && /\s/.test(text[at] ?? '')) at += 1
    if (!text.startsWith(word, at)) return null
    at += word.length
  }
  return at
}

function placeOf(text: string, words: string, from: number): { start: number; end: number } | null {
  const whole = words.trim()
  if (whole === '') return null
  const direct = text.indexOf(whole, from)
  if (direct >= 0) return { start: direct, end: direct + whole.length }
  const each = whole.split(/\s+/)
  const [first = ''] = each
  let start = text.indexOf(first, from)
  for (let tries = 0; start >= 0 && tries < TRIES; tries += 1) {
    const end = wordsAt(text, each, start)
    if (end !== null) return { start, end }
    start = text.indexOf(first, start + 1)
  }
  return null
}

/**
 * The decoded text of a file and the story that `readStory` found in it → where its headline, its dek and its paragraphs stand, in order.
 * What the file writes otherwise than the story has it (entities, marks of Markdown inside a paragraph) is left out. Offsets count
 * UTF-16 code units of the text.
 */
export function placeStory(
  text: string,
  story: Pick<Story, 'headline' | 'dek' | 'blocks'>,
): WordNode[] {
  const parts = [
    { field: 'headline' as const, words: story.headline },
    ...(story.dek ? [{ field: 'dek' as const, words: story.dek }] : []),
    ...story.blocks.map((block) => ({ field: 'body' as const, words: textOf(block) })),
  ]
  let from = 0
  return parts.flatMap(({ field, words }) => {
    const place = placeOf(text, words, from)
    if (!place) return []
    from = place.end
    return [{ field, ...place }]
  })
}
