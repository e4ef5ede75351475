import { FORMAT } from './formats'
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

const inline = (runs: Run[]): string =>
  runs
    .map((run) => {
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

/**
 * A body as CommonMark (struck-through text as GitHub's `~~`, sub- and superscripts as HTML's tags).
 * Marks and underlines drop, every word stays; signs that Markdown would read are escaped. Pictures
 * are left out.
 */
export function toMarkdown(body: unknown): string {
  const numbers: number[] = []
  const parts: { text: string; item: boolean }[] = []
  for (const block of blocksOf(body)) {
    const text = inline(block.runs)
    if (block.kind === 'listitem') {
      const number = block.listStart ?? (numbers[block.depth] ?? 0) + 1
      numbers[block.depth] = number
      const indent = '    '.repeat(block.depth - 1)
      const lines = text.replaceAll('\n', `\n${indent}    `)
      parts.push({ text: indent + bullet(block, number) + lines, item: true })
      continue
    }
    if (block.kind === 'heading') {
      parts.push({
        text: `${'#'.repeat(Number(block.tag?.slice(1)))} ${text.replaceAll('\\\n', ' ')}`,
        item: false,
      })
    } else if (block.kind === 'quote')
      parts.push({ text: `> ${text.replaceAll('\n', '\n> ')}`, item: false })
    else if (block.kind === 'horizontalrule') parts.push({ text: '---', item: false })
    else if (block.kind !== 'upload') parts.push({ text, item: false })
  }
  return parts
    .map(({ text, item }, index) => {
      const before = parts[index - 1]
      if (!before) return text
      return (item && before.item ? '\n' : '\n\n') + text
    })
    .join('')
}
