import { FORMAT } from './formats'
import { embedOf } from './embeds'
import { footnotesOf } from './footnotesOf'
import { byCell, type Placed, framesOf } from './framesOf'
import { blocksOf, type Block, type Run } from './toText'
import { linkProblem } from './linkProblem'

const escapeLine = (text: string): string => text.replace(/[\\`*_[\]<>~|&]/g, '\\$&')

/** Signs that mean something only where a line begins. */
const escapeStart = (line: string): string =>
  line.replace(/^(\s*)([#+=-])/, '$1\\$2').replace(/^(\s*\d{1,9})([.)])/, '$1\\$2')

const fence = (format: number): string =>
  ((format & FORMAT.bold) !== 0 ? '**' : '') +
  ((format & FORMAT.italic) !== 0 ? '*' : '') +
  ((format & FORMAT.struck) !== 0 ? '~~' : '')

/** CommonMark closes emphasis only right after a letter, so blanks go outside. */
const emphasise = (text: string, format: number): string => {
  const open = fence(format)
  const core = text.trim()
  if (open === '' || core === '') return escapeLine(text)
  const start = text.length - text.trimStart().length
  const [before, after] = [text.slice(0, start), text.slice(start + core.length)]
  return before + open + escapeLine(core) + [...open].reverse().join('') + after
}

/** CommonMark has no sign for these and takes the tags of HTML (6.6, raw HTML). */
const raise = (text: string, format: number): string => {
  if (text.trim() === '') return text
  if ((format & FORMAT.raised) !== 0) return `<sup>${text}</sup>`
  return (format & FORMAT.lowered) !== 0 ? `<sub>${text}</sub>` : text
}

const linkTarget = (url: string): string =>
  url.replace(/[()<>]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)

/** What a mark is in the text; '' for one that leads to no note. */
type MarkdownMark = (note: string) => string

const inline = (runs: Run[], mark: MarkdownMark): string =>
  runs
    .map((run) => {
      if (run.note !== undefined) return mark(run.note)
      const text = raise(emphasise(run.text, run.format), run.format)
      const safe = run.url !== null && linkProblem(run.url) === null
      return safe && run.url !== null ? `[${text}](${linkTarget(run.url)})` : text
    })
    .join('')
    .split('\n')
    .map(escapeStart)
    .join('\\\n')

const bullet = (block: Block, number: number): string =>
  block.listType === 'number' ? `${number}. ` : '- '

type MarkdownOptions = {
  /** A picture by its media id: its address (already safe), what it shows and what stands under it; null leaves it out. */
  upload?: (mediaId: string) => { url: string; alt: string; words: string } | null
  /** Markdown of the card of an article by its id, already safe; null leaves it out. */
  story?: (articleId: string) => string | null
  /** An attachment by the id of its record: its address (already safe), its title, and what stands behind it; null leaves it out. */
  attachment?: (id: string) => { url: string; title: string; about: string; words: string } | null
}
type Part = { text: string; item: boolean }

const oneLine = (text: string): string => text.replaceAll('\\\n', ' ')
const quoted = (text: string): string => `> ${text.replaceAll('\n', '\n> ')}`.replace(/> $/gm, '>')
const joined = (parts: readonly Part[]): string =>
  parts
    .map(({ text, item }, index) => {
      const before = parts[index - 1]
      if (!before) return text
      return (item && before.item ? '\n' : '\n\n') + text
    })
    .join('')

const picture = (id: string, { upload }: MarkdownOptions): string => {
  const found = upload?.(id) ?? null
  if (found === null) return ''
  const image = `![${escapeLine(found.alt.replace(/\s+/g, ' '))}](${linkTarget(found.url)})`
  const words = escapeStart(escapeLine(found.words.replace(/\s+/g, ' ')))
  return words === '' ? image : `${image}\n\n${words}`
}

const attached = (id: string, { attachment }: MarkdownOptions): string => {
  const found = attachment?.(id) ?? null
  if (found === null) return ''
  const plain = (text: string): string => escapeLine(text.replace(/\s+/g, ' '))
  const link = `[${plain(found.title)}](${linkTarget(found.url)}) (${plain(found.about)})`
  return found.words === '' ? link : `${link}\n\n${escapeStart(plain(found.words))}`
}

/**
 * A table as GitHub's Markdown has it: its first row is its head, or an empty one where it has none; a cell that spans
 * several leaves the others empty.
 */
const table = ({ cells }: Block, inside: readonly Placed[], mark: MarkdownMark): string => {
  const held = byCell(inside)
  const wordsOf = ({ runs }: Block): string => inline(runs, mark).replaceAll('\\\n', '<br>')
  const rows = (cells ?? []).map((row, at) =>
    row.flatMap(({ across }, column) => [
      held(at, column).map(wordsOf).join('<br>'),
      ...Array.from({ length: Math.min(across, 50) - 1 }, () => ''),
    ]),
  )
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  const isHead = cells?.[0]?.some(({ header }) => header === 'column' || header === 'both') ?? false
  const [head = [], ...rest] = isHead ? rows : [[], ...rows]
  const line = (row: readonly string[]): string =>
    `| ${Array.from({ length: width }, (_, at) => row[at] ?? '').join(' | ')} |`
  const rule = `|${' --- |'.repeat(width)}`
  return width === 0 ? '' : [line(head), rule, ...rest.map(line)].join('\n')
}

/**
 * A body as CommonMark with GitHub's tables and footnotes (struck-through text as GitHub's `~~`, sub- and superscripts as HTML's tags).
 * Marks and underlines drop, every word stays; signs that Markdown would read are escaped. Pull quotes, fact boxes and embeds are
 * quotations, with the title of the box as its heading. Pictures, related stories and attachments only by `options`.
 */
export function toMarkdown(body: unknown, options: MarkdownOptions = {}): string {
  const blocks = blocksOf(body)
  const frames = framesOf(blocks)
  const footnotes = footnotesOf(blocks)
  const mark = (note: string): string => {
    const number = footnotes.numberOf(note)
    return number === null ? '' : `[^${number}]`
  }
  const sequence = (blocks: readonly Placed[]): string => {
    const numbers: number[] = []
    const parts = blocks.map((placed): Part => {
      const { block } = placed
      if (block.kind !== 'listitem') return { text: one(placed), item: false }
      const number = block.listStart ?? (numbers[block.depth] ?? 0) + 1
      numbers[block.depth] = number
      const indent = '    '.repeat(block.depth - 1)
      const lines = inline(block.runs, mark).replaceAll('\n', `\n${indent}    `)
      return { text: indent + bullet(block, number) + lines, item: true }
    })
    return joined(parts.filter(({ text }) => text !== ''))
  }
  const one = ({ block, at }: Placed): string => {
    if (footnotes.isNote(block)) return ''
    const inside = frames.get(at) ?? []
    const text = inline(block.runs, mark)
    switch (block.kind) {
      case 'heading':
        return `${'#'.repeat(Number(block.tag?.slice(1)))} ${oneLine(text)}`
      case 'quote':
      case 'pullQuote':
        return quoted(text)
      case 'factBox':
        return inside.length === 0 ? '' : quoted(sequence(inside))
      case 'table':
        return table(block, inside, mark)
      case 'gallery':
        return sequence(inside)
      case 'embed': {
        const embed = embedOf(block.url ?? '')
        const link = embed && `[${escapeLine(embed.name)}](${linkTarget(block.url ?? '')})`
        return quoted([sequence(inside), link ?? ''].filter((part) => part !== '').join('\n\n'))
      }
      case 'horizontalrule':
        return '---'
      case 'upload':
        return picture(block.upload ?? '', options)
      case 'relatedStory':
        return options.story?.(block.story ?? '') ?? ''
      case 'attachment':
        return attached(block.attachment ?? '', options)
      default:
        return text
    }
  }
  const text = sequence(frames.get(null) ?? [])
  const notes = footnotes.notes.map(
    ({ runs }, index) => `[^${index + 1}]: ${inline(runs, mark).replaceAll('\n', '\n    ')}`,
  )
  return [text, ...notes].filter((part) => part !== '').join('\n\n')
}
