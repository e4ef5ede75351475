import { directionIn, directionOf } from '@/src/language/text/direction'
import { escapeHtml } from '@/src/language/text/escapeHtml'
import { type NoteMark, runHtml } from './runHtml'
import { endnotesHtml, footnotesOf, noteMarks } from './footnotesOf'
import { embedOf } from './embeds'
import { byCell, type Placed, framesOf } from './framesOf'
import { type Block, blocksOf, type TableCell } from './toText'

type HtmlOptions = {
  /** HTML of a picture by its media id, already safe; null leaves it out. */
  upload?: (mediaId: string) => string | null
  /** HTML of the card of an article by its id, already safe; null leaves it out. */
  story?: (articleId: string) => string | null
  /** HTML of an attachment by the id of its record, already safe; null leaves it out. */
  attachment?: (id: string) => string | null
  /** Who says the words of these attributions, as plain text, for the foot of a pull quote; null leaves it out. */
  saidBy?: (ids: readonly string[]) => string | null
  /** Of the text (BCP 47): what is written from right to left says so. */
  language?: string | null
}

type Written = HtmlOptions & { mark: NoteMark }

const pullQuoteHtml = ({ runs, text }: Block, options: Written): string => {
  const own = blockAttributes(text, options.language)
  const said = options.saidBy?.([...new Set(runs.flatMap(({ ids }) => ids))]) ?? null
  const foot = said === null ? '' : `<figcaption>${escapeHtml(said)}</figcaption>`
  const quote = `<blockquote${own}><p>${runHtml(runs, options.mark)}</p></blockquote>`
  return `<figure data-part="pullQuote">${quote}${foot}</figure>`
}

const blockHtml = (block: Block, options: Written): string => {
  if (block.kind === 'horizontalrule') return '<hr>'
  if (block.kind === 'upload') return options.upload?.(block.upload ?? '') ?? ''
  if (block.kind === 'relatedStory') return options.story?.(block.story ?? '') ?? ''
  if (block.kind === 'attachment') return options.attachment?.(block.attachment ?? '') ?? ''
  if (block.kind === 'pullQuote') return pullQuoteHtml(block, options)
  const html = runHtml(block.runs, options.mark)
  const own = blockAttributes(block.text, options.language)
  if (block.kind === 'heading') return `<${block.tag}${own}>${html}</${block.tag}>`
  if (block.kind === 'quote') return `<blockquote${own}><p>${html}</p></blockquote>`
  return `<p${own}>${html}</p>`
}

/**
 * A body as HTML, written by hand for the allow-list: p, h2–h4, blockquote, ul, ol, li, hr, br, a,
 * strong, em, s, u, code, sub, sup, `<aside data-part="factBox">` and `embed`, `<div data-part="gallery">`, `<figure data-part="pullQuote">`, tables (see
 * `tableHtml`), `<span data-attribution="id id">` and `<section data-part="footnotes">` at the end, to which `<sup><a>` leads; nothing else can come
 * out but `lang` and `dir` (see `blockAttributes`). Everything is escaped; unsafe links leave only their words. Pictures, cards of related stories and attachments only by `options`.
 */
export function toHtml(body: unknown, given: HtmlOptions = {}): string {
  const blocks = blocksOf(body)
  const frames = framesOf(blocks)
  const footnotes = footnotesOf(blocks)
  const options = { ...given, mark: noteMarks(footnotes) }
  const sequence = (blocks: readonly Placed[]): string => {
    const parts: string[] = []
    for (let index = 0; index < blocks.length; index++) {
      const items: Block[] = []
      for (let item = blocks[index]; item?.block.kind === 'listitem'; item = blocks[++index])
        items.push(item.block)
      if (items.length > 0) parts.push(listHtml(items, options.language, options.mark))
      const placed = blocks[index]
      if (placed) parts.push(one(placed))
    }
    return parts.filter((part) => part !== '').join('\n')
  }
  const one = ({ block, at }: Placed): string => {
    if (footnotes.isNote(block)) return ''
    const inside = frames.get(at) ?? []
    switch (block.kind) {
      case 'table':
        return tableHtml(block, inside, options)
      case 'embed':
        return embedHtml(block, sequence(inside))
      case 'gallery':
      case 'factBox': {
        const html = sequence(inside)
        const tag = block.kind === 'gallery' ? 'div' : 'aside'
        return html === '' ? '' : `<${tag} data-part="${block.kind}">${html}</${tag}>`
      }
      default:
        return blockHtml(block, options)
    }
  }
  const noted = ({ runs, text }: Block) => ({
    own: blockAttributes(text, options.language),
    words: runHtml(runs, options.mark),
  })
  const text = sequence(frames.get(null) ?? [])
  return [text, endnotesHtml(footnotes, options.language, noted)]
    .filter((part) => part !== '')
    .join('\n')
}

/**
 * An embed as a card: what the editor wrote, and a link to where it stands. Nothing of it loads before a reader's click, and
 * an address that is of nobody in the list leaves only the words.
 */
const embedHtml = ({ url }: Block, html: string): string => {
  const embed = embedOf(url ?? '')
  const name = embed ? escapeHtml(embed.name) : ''
  const link = embed
    ? `<p><a href="${escapeHtml(url ?? '')}" rel="noopener noreferrer">${name}</a></p>`
    : ''
  return html + link === '' ? '' : `<aside data-part="embed">${html}${link}</aside>`
}

const SCOPES = { none: '', column: ' scope="col"', row: ' scope="row"', both: ' scope="col"' }

const namesColumns = (row: readonly TableCell[]): boolean =>
  row.length > 0 && row.every(({ header }) => header === 'column' || header === 'both')

/**
 * A table as HTML: rows of nothing but headers at its top are its `thead`; a cell of one paragraph holds its words alone.
 * `inside`: the blocks in its cells.
 */
function tableHtml({ cells }: Block, inside: readonly Placed[], options: Written): string {
  const { language, mark } = options
  const held = byCell(inside)
  const cellHtml = ({ header, across, down }: TableCell, row: number, column: number): string => {
    const blocks = held(row, column)
    const [only, more] = blocks
    const words = more
      ? blocks.map((block) => blockHtml(block, options)).join('')
      : runHtml(only?.runs ?? [], mark)
    const own = only && !more ? blockAttributes(only.text, language) : ''
    const spans =
      (across > 1 ? ` colspan="${across}"` : '') + (down > 1 ? ` rowspan="${down}"` : '')
    const tag = header === 'none' ? 'td' : 'th'
    return `<${tag}${SCOPES[header]}${spans}${own}>${words}</${tag}>`
  }
  const rows = (cells ?? []).map(
    (row, at) => `<tr>${row.map((cell, column) => cellHtml(cell, at, column)).join('')}</tr>`,
  )
  const plain = (cells ?? []).findIndex((row) => !namesColumns(row))
  const heads = plain < 0 ? rows.length : plain
  const part = (tag: string, from: number, to: number): string =>
    to > from ? `<${tag}>${rows.slice(from, to).join('')}</${tag}>` : ''
  return `<table>${part('thead', 0, heads)}${part('tbody', heads, rows.length)}</table>`
}

type Open = { tag: 'ul' | 'ol'; depth: number; own: string }

const openTag = (block: Block, tag: 'ul' | 'ol', own: string): string => {
  const starts = tag === 'ol' && block.listStart !== null && block.listStart !== 1
  return starts ? `<ol start="${block.listStart}"${own}>` : `<${tag}${own}>`
}

/**
 * Neighbouring list items as nested `<ul>` and `<ol>`; an inner list stands inside its item. A list bears what its first
 * item does (see `blockAttributes`), another item only what is otherwise.
 */
export function listHtml(items: Block[], language?: string | null, mark?: NoteMark): string {
  const open: Open[] = []
  let html = ''
  const close = (depth: number) => {
    while ((open.at(-1)?.depth ?? 0) > depth) html += `</li></${open.pop()?.tag}>`
  }
  for (const item of items) {
    const tag = item.listType === 'number' ? 'ol' : 'ul'
    close(item.depth)
    const own = blockAttributes(item.text, language)
    const last = open.at(-1)
    const begins = item.listStart !== null || last?.tag !== tag
    if (last?.depth === item.depth && begins) close(item.depth - 1)
    if (open.at(-1)?.depth === item.depth) {
      const itsList = open.at(-1)?.own ?? ''
      const other = own || ` dir="${directionOf(language)}"`
      html += `</li><li${own === itsList ? '' : other}>`
    } else {
      open.push({ tag, depth: item.depth, own })
      html += `${openTag(item, tag, own)}<li>`
    }
    html += runHtml(item.runs, mark)
  }
  close(0)
  return html
}

/**
 * What a block of a text in `language` (BCP 47) bears in HTML, with a blank before each attribute: in a text from right to
 * left its direction and, where it goes with the text, its language; in any other only the direction of a block that goes
 * against it. Nothing for most.
 */
export function blockAttributes(words: string, language: string | null | undefined): string {
  const around = directionOf(language)
  const own = directionIn(words, around)
  if (around === 'ltr') return own === 'ltr' ? '' : ' dir="rtl"'
  return own === 'ltr' ? ' dir="ltr"' : ` lang="${escapeHtml(language ?? '')}" dir="rtl"`
}
