import { escapeHtml } from '@/src/language/text/escapeHtml'
import { FORMAT } from './formats'
import { linkProblem } from './linkProblem'
import type { Run } from './toText'

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

/** HTML of the mark that leads to a note, already safe; '' for one that leads nowhere. */
export type NoteMark = (note: string) => string

/**
 * The runs of one block as HTML: every letter escaped, one `<span data-attribution="id id">` for
 * neighbouring words of the same attributions, links only where `linkProblem` finds none, marks of notes by `mark`: nothing without it.
 */
export function runHtml(runs: Run[], mark: NoteMark = () => ''): string {
  return groupBy(runs, (run) => run.ids.join(' '))
    .map((marked) => {
      const html = groupBy(marked, (run) =>
        run.note === undefined ? (run.url ?? '') : `#${run.note}`,
      )
        .map((linked) => {
          // A link in a link is none: the mark of a note stands beside it.
          if (linked[0]?.note !== undefined) return mark(linked[0].note)
          return linkHtml(linked[0]?.url ?? null, linked.map(lettersHtml).join(''))
        })
        .join('')
      return markHtml(marked[0]?.ids ?? [], html)
    })
    .join('')
}
