import { embedOf } from '@/src/language/richText/embeds'
import { footnotesOf, noteMarks } from '@/src/language/richText/footnotesOf'
import { byCell, framesOf, type Placed } from '@/src/language/richText/framesOf'
import { runHtml } from '@/src/language/richText/runHtml'
import { type Block, blocksOf } from '@/src/language/richText/toText'
import type {
  PublicAttachment,
  PublicBoxPart,
  PublicCell,
  PublicImage,
  PublicLine,
  PublicListItem,
  PublicTextBlock,
} from '@/src/published/documents'

type Shown = {
  image: (mediaId: string) => PublicImage | null
  attachment: (id: string) => PublicAttachment | null
  saidBy: (ids: readonly string[]) => string | null
}

/** The words of one block, with the marks of its notes. */
type LineOf = (block: Block) => PublicLine

const itemsOf = (items: readonly Block[], lineOf: LineOf): PublicListItem[] => {
  const numbers: number[] = []
  return items.map((item) => {
    const number = item.listStart ?? (numbers[item.depth] ?? 0) + 1
    numbers[item.depth] = number
    const isNumbered = item.listType === 'number'
    return { depth: item.depth, number: isNumbered ? number : null, words: lineOf(item) }
  })
}

const boxPart = (block: Block, lineOf: LineOf): PublicBoxPart =>
  block.kind === 'heading'
    ? { kind: 'heading', level: Number(block.tag?.slice(1)), words: lineOf(block) }
    : { kind: 'paragraph', words: lineOf(block) }

/** Neighbouring items as one list, everything else by `one`; what that answers with null is left out. */
const sequence = <T>(
  blocks: readonly Placed[],
  lineOf: LineOf,
  one: (placed: Placed) => T | null,
): (T | Extract<PublicBoxPart, { kind: 'list' }>)[] => {
  const out: (T | Extract<PublicBoxPart, { kind: 'list' }>)[] = []
  for (let index = 0; index < blocks.length; index++) {
    const items: Block[] = []
    for (let item = blocks[index]; item?.block.kind === 'listitem'; item = blocks[++index])
      items.push(item.block)
    if (items.length > 0) out.push({ kind: 'list', items: itemsOf(items, lineOf) })
    const placed = blocks[index]
    const made = placed ? one(placed) : null
    if (made) out.push(made)
  }
  return out
}

const rowsOf = (
  { cells }: Block,
  inside: readonly Placed[],
  lineOf: LineOf,
): { cells: PublicCell[] }[] => {
  const held = byCell(inside)
  return (cells ?? []).map((row, at) => ({
    cells: row.map((cell, column) => ({ ...cell, paragraphs: held(at, column).map(lineOf) })),
  }))
}

/** What stands in a box: a heading that it begins with is its title. */
const titled = (inside: readonly Placed[], lineOf: LineOf) => {
  const [first, ...rest] = inside
  const isTitled = first?.block.kind === 'heading'
  const parts: PublicBoxPart[] = sequence(isTitled ? rest : inside, lineOf, ({ block }) =>
    boxPart(block, lineOf),
  )
  return { title: isTitled ? lineOf(first.block) : null, parts }
}

/**
 * A body block by block, for frontends that draw a text themselves: the same words in the same places as its other forms,
 * pictures and attachments resolved (one that readers may not see is left out), marks as in its HTML, its notes at the end. `body` is on the allow-list. Pure.
 */
export function textBlocks(body: unknown, { image, attachment, saidBy }: Shown): PublicTextBlock[] {
  const blocks = blocksOf(body)
  const frames = framesOf(blocks)
  const footnotes = footnotesOf(blocks)
  const mark = noteMarks(footnotes)
  const lineOf: LineOf = ({ runs, text, start }) => ({ text, html: runHtml(runs, mark), start })
  const embedBlock = ({ url, start }: Block, inside: readonly Placed[]): PublicTextBlock | null => {
    const embed = embedOf(url ?? '')
    const still = inside.find(({ block }) => block.upload !== null)?.block.upload ?? ''
    const { title, parts } = titled(
      inside.filter(({ block }) => block.upload === null),
      lineOf,
    )
    if (embed === null || url === null) return null
    const { name, kind } = embed
    return {
      kind: 'embed',
      start,
      url,
      provider: name,
      of: kind,
      still: image(still),
      title,
      parts,
    }
  }
  const one = ({ block, at }: Placed): PublicTextBlock | null => {
    if (footnotes.isNote(block)) return null
    const inside = frames.get(at) ?? []
    switch (block.kind) {
      case 'upload': {
        const found = image(block.upload ?? '')
        return found && { kind: 'image', start: block.start, image: found }
      }
      case 'relatedStory':
        return { kind: 'relatedStory', start: block.start, story: block.story ?? '' }
      case 'attachment': {
        const found = attachment(block.attachment ?? '')
        return found && { kind: 'attachment', start: block.start, attachment: found }
      }
      case 'horizontalrule':
        return { kind: 'divider', start: block.start }
      case 'quote':
        return { kind: 'quote', words: lineOf(block) }
      case 'pullQuote': {
        const ids = [...new Set(block.runs.flatMap((run) => run.ids))]
        return { kind: 'pullQuote', words: lineOf(block), saidBy: saidBy(ids) }
      }
      case 'factBox':
        return inside.length === 0 ? null : { kind: 'factBox', ...titled(inside, lineOf) }
      case 'gallery': {
        const images = inside.flatMap(({ block: held }) => image(held.upload ?? '') ?? [])
        return images.length === 0 ? null : { kind: 'gallery', start: block.start, images }
      }
      case 'embed':
        return embedBlock(block, inside)
      case 'table':
        return { kind: 'table', rows: rowsOf(block, inside, lineOf) }
      default:
        return boxPart(block, lineOf)
    }
  }
  const text = sequence(frames.get(null) ?? [], lineOf, one)
  const notes = footnotes.notes.map((note, index): PublicTextBlock => {
    return { kind: 'footnote', number: index + 1, words: lineOf(note) }
  })
  return [...text, ...notes]
}
