import { directionIn, directionOf } from '@/src/language/text/direction'
import { escapeHtml } from '@/src/language/text/escapeHtml'
import { FORMAT } from './formats'
import { linkProblem } from './linkProblem'
import { type Block, blocksOf, type Run } from './toText'

type HtmlOptions = {
  /** HTML of a picture by its media id, already safe; null leaves it out. */
  upload?: (mediaId: string) => string | null
  /** Of the text (BCP 47): what is written from right to left says so. */
  language?: string | null
}

const blockHtml = (block: Block, options: HtmlOptions): string => {
  if (block.kind === 'horizontalrule') return '<hr>'
  if (block.kind === 'upload') return options.upload?.(block.upload ?? '') ?? ''
  const html = runHtml(block.runs)
  const own = blockAttributes(block.text, options.language)
  if (block.kind === 'heading') return `<${block.tag}${own}>${html}</${block.tag}>`
  if (block.kind === 'quote') return `<blockquote${own}><p>${html}</p></blockquote>`
  return `<p${own}>${html}</p>`
}

/**
 * A body as HTML, written by hand for the allow-list: p, h2–h4, blockquote, ul, ol, li, hr, br, a,
 * strong, em, s, u, code, sub, sup and `<span data-attribution="id id">`; nothing else can come
 * out but `lang` and `dir` (see `blockAttributes`). Everything is escaped; unsafe links leave only their words. Pictures only by `options`.
 */
export function toHtml(body: unknown, options: HtmlOptions = {}): string {
  const blocks = blocksOf(body)
  const parts: string[] = []
  for (let index = 0; index < blocks.length; index++) {
    const items: Block[] = []
    for (let item = blocks[index]; item?.kind === 'listitem'; item = blocks[++index])
      items.push(item)
    if (items.length > 0) parts.push(listHtml(items, options.language))
    const block = blocks[index]
    if (block) parts.push(blockHtml(block, options))
  }
  return parts.filter((part) => part !== '').join('\n')
}

const FORMAT_TAGS: [bit: number, tag: string][] = [
  [FORMAT.bold, 'strong'],
  [FORMAT.italic, 'em'],
  [FORMAT.struck, 's'],
  [FORMAT.underlined, 'u'],
  [FORMAT.code, 'code'],
  [FORMAT.lowered, 'sub'],
  [FORMAT.raised, 'sup'],
]

const lettersHtml = ({ text, format }: Run): string => {
  const escaped = escapeHtml(text).replaceAll('\n', '<br>')
  const tags = FORMAT_TAGS.filter(([bit]) => (format & bit) !== 0).map(([, tag]) => tag)
  return tags.reduceRight((html, tag) => `<${tag}>${html}</${tag}>`, escaped)
}

const linkHtml = (url: string | null, html: string): string => {
  if (url === null || linkProblem(url) !== null) return html
  // The source keeps its link credit, so no nofollow: an editor put the link there.
  const rel = /^https?:/i.test(url) ? ' rel="noopener noreferrer"' : ''
  return `<a href="${escapeHtml(url)}"${rel}>${html}</a>`
}

const markHtml = (ids: string[], html: string): string =>
  ids.length === 0 ? html : `<span data-attribution="${escapeHtml(ids.join(' '))}">${html}</span>`

const groupBy = (runs: Run[], key: (run: Run) => string): Run[][] => {
  const groups: Run[][] = []
  for (const run of runs) {
    const last = groups.at(-1)
    const first = last?.[0]
    if (last && first && key(first) === key(run)) last.push(run)
    else groups.push([run])
  }
  return groups
}

/**
 * The runs of one block as HTML: every letter escaped, one `<span data-attribution="id id">` for
 * neighbouring words of the same attributions, links only where `linkProblem` finds none.
 */
export function runHtml(runs: Run[]): string {
  return groupBy(runs, (run) => run.ids.join(' '))
    .map((marked) => {
      const html = groupBy(marked, (run) => run.url ?? '')
        .map((linked) => linkHtml(linked[0]?.url ?? null, linked.map(lettersHtml).join('')))
        .join('')
      return markHtml(marked[0]?.ids ?? [], html)
    })
    .join('')
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
export function listHtml(items: Block[], language?: string | null): string {
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
    html += runHtml(item.runs)
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
