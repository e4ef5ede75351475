import { blocksOf, type Block } from './blocksOf'
import { listHtml } from './listHtml'
import { runHtml } from './runHtml'

export type HtmlOptions = {
  /** HTML of a picture by its media id, already safe; null leaves it out. */
  upload?: (mediaId: string) => string | null
}

const blockHtml = (block: Block, options: HtmlOptions): string => {
  if (block.kind === 'horizontalrule') return '<hr>'
  if (block.kind === 'upload') return options.upload?.(block.upload ?? '') ?? ''
  const html = runHtml(block.runs)
  if (block.kind === 'heading') return `<${block.tag}>${html}</${block.tag}>`
  return block.kind === 'quote' ? `<blockquote><p>${html}</p></blockquote>` : `<p>${html}</p>`
}

/**
 * A body as HTML, written by hand for the allow-list: p, h2–h4, blockquote, ul, ol, li, hr, br, a,
 * strong, em, s, u, code, sub, sup and `<span data-attribution="id id">`; nothing else can come
 * out. Everything is escaped; unsafe links leave only their words. Pictures only by `options`.
 */
export function toHtml(body: unknown, options: HtmlOptions = {}): string {
  const blocks = blocksOf(body)
  const parts: string[] = []
  for (let index = 0; index < blocks.length; index++) {
    const items: Block[] = []
    for (let item = blocks[index]; item?.kind === 'listitem'; item = blocks[++index])
      items.push(item)
    if (items.length > 0) parts.push(listHtml(items))
    const block = blocks[index]
    if (block) parts.push(blockHtml(block, options))
  }
  return parts.filter((part) => part !== '').join('\n')
}
