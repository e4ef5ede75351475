import { escapeHtml } from '@/src/language/text/escapeHtml'
import type { SiteWords } from '../words'
import { lineOf, type Numbered, whoSays } from './voices'

/** One square in the text, and what its note tells: every attribution whose words end there. */
export type Mark = { note: string; held: Numbered[] }

type MarkedBody = {
  html: string
  /** Attribution id → id of the first element that holds its words. */
  places: ReadonlyMap<string, string>
  marks: readonly Mark[]
}

const TAG = /<(\/?)([a-z][a-z0-9]*)\b([^>]*)>/g
const WITHOUT_END = new Set(['br', 'hr', 'img'])
/** Blocks that have who speaks in their margin. */
const BESIDE = new Set(['p', 'ul', 'ol', 'blockquote'])

const idsOf = (attributes = ''): string[] =>
  (/ data-attribution="([^"]*)"/.exec(attributes)?.[1] ?? '').split(/\s+/).filter(Boolean)

const openTag = (place: string, held: Numbered[]): string =>
  `<span class="said said-${lineOf(held.map(({ mode }) => mode))}" id="${place}"` +
  ` data-attribution="${escapeAttribute(held.map(({ id }) => id).join(' '))}">`

const numbersOf = (held: readonly Numbered[]): string => held.map(({ number }) => number).join(', ')

const speakersOf = (held: readonly Numbered[], words: SiteWords): string =>
  [...new Set(held.map((one) => whoSays(one, words)))].join('; ')

const button = ({ note, held }: Mark, words: SiteWords): string =>
  `<button type="button" class="mk" popovertarget="${note}" data-number="${numbersOf(held)}"` +
  ` aria-label="${escapeAttribute(`${words.whoSays}: ${speakersOf(held, words)}`)}">` +
  `<i class="q q-${lineOf(held.map(({ mode }) => mode))}"></i></button>`

/** Who speaks in a block, for its margin: each once, with the numbers of what they say there. */
function beside(held: readonly Numbered[], words: SiteWords): string {
  const speakers = new Map<string, Numbered[]>()
  for (const one of held) {
    const who = whoSays(one, words)
    const rows = speakers.get(who)
    if (rows) rows.push(one)
    else speakers.set(who, [one])
  }
  const items = [...speakers].map(([who, rows]) => {
    const line = lineOf(rows.map(({ mode }) => mode))
    const numbers = `<span data-number="${numbersOf(rows)}"></span>`
    return `<li><i class="q q-${line}"></i>${escapeHtml(who)}${numbers}</li>`
  })
  return `<div class="by-p" aria-hidden="true"><ul>${items.join('')}</ul></div>`
}

/** The last word before a square stays on its line. */
const withLastWord = (text: string, mark: string): string => {
  const [, before = '', last = ''] = /^(.*\s)?(\S*)$/s.exec(text) ?? []
  return last ? `${before}<span class="nb">${last}${mark}</span>` : text + mark
}

/**
 * Sanitised body HTML (`sanitizeBody`: well-formed, spans with at most `data-attribution`) → the same
 * words, each passage followed by a square that opens its note, and each block by who speaks in it (shown in one way of
 * reading). Numbers are attributes that CSS shows, so copied, searched or printed text stays as it was written. Ids
 * the article does not have leave only their words. Tables scroll in a frame of their own.
 */
export function markAttributions(
  html: string,
  attributions: readonly Numbered[],
  words: SiteWords,
): MarkedBody {
  const byId = new Map(attributions.map((attribution) => [attribution.id, attribution]))
  const known = (attributes: string | undefined): Numbered[] =>
    idsOf(attributes).flatMap((id) => byId.get(id) ?? [])
  const tags = [...html.matchAll(TAG)]
  const last = new Map<string, number>()
  tags.forEach(([, , , attributes], index) => {
    for (const { id } of known(attributes)) last.set(id, index)
  })

  const places = new Map<string, string>()
  const marks: Mark[] = []
  const spans: { held: Numbered[]; index: number }[] = []
  const out: string[] = []
  let [depth, at, said] = [0, 0, new Array<Numbered>()]
  tags.forEach((tag, index) => {
    const [whole, end, name = '', attributes] = tag
    const text = html.slice(at, tag.index)
    at = tag.index + whole.length
    if (name === 'span' && end) {
      const span = spans.pop()
      const held = span?.held.filter(({ id }) => last.get(id) === span.index) ?? []
      const close = span && span.held.length > 0 ? '</span>' : ''
      if (held.length === 0) return void out.push(text, close)
      const mark = { note: `not-${marks.length + 1}`, held }
      marks.push(mark)
      said.push(...held)
      return void out.push(withLastWord(text, button(mark, words)), close)
    }
    out.push(text)
    if (name === 'span') {
      const held = known(attributes)
      spans.push({ held, index })
      const place = `soz-${index + 1}`
      for (const { id } of held) if (!places.has(id)) places.set(id, place)
      return void (held.length > 0 && out.push(openTag(place, held)))
    }
    out.push(whole)
    if (WITHOUT_END.has(name)) return
    depth += end ? -1 : 1
    if (depth > 0 || said.length === 0 || !BESIDE.has(name)) return
    out.push(beside(said, words))
    said = []
  })
  return { html: framedTables([...out, html.slice(at)].join(''), words), places, marks }
}

/** Sanitised tables (without attributes of their own), each in a frame that scrolls by pointer and by keyboard where it is too wide. */
const framedTables = (html: string, words: SiteWords): string =>
  html
    .replaceAll(
      '<table>',
      `<div class="table"><div role="region" tabindex="0" aria-label="${escapeAttribute(words.table)}"><table>`,
    )
    .replaceAll('</table>', '</table></div></div>')

/** Any text → the same text, safe between double quotes in HTML; line feeds stay line feeds. */
export const escapeAttribute = (text: string): string => escapeHtml(text).replaceAll('\n', '&#10;')
