import type { Block } from './blocksOf'
import { runHtml } from './runHtml'

type Open = { tag: 'ul' | 'ol'; depth: number }

const openTag = (block: Block, tag: 'ul' | 'ol'): string => {
  const starts = tag === 'ol' && block.listStart !== null && block.listStart !== 1
  return starts ? `<ol start="${block.listStart}">` : `<${tag}>`
}

/** Neighbouring list items as nested `<ul>` and `<ol>`; an inner list stands inside its item. */
export function listHtml(items: Block[]): string {
  const open: Open[] = []
  let html = ''
  const close = (depth: number) => {
    while ((open.at(-1)?.depth ?? 0) > depth) html += `</li></${open.pop()?.tag}>`
  }
  for (const item of items) {
    const tag = item.listType === 'number' ? 'ol' : 'ul'
    close(item.depth)
    const last = open.at(-1)
    const begins = item.listStart !== null || last?.tag !== tag
    if (last?.depth === item.depth && begins) close(item.depth - 1)
    if (open.at(-1)?.depth === item.depth) {
      html += '</li><li>'
    } else {
      open.push({ tag, depth: item.depth })
      html += `${openTag(item, tag)}<li>`
    }
    html += runHtml(item.runs)
  }
  close(0)
  return html
}
