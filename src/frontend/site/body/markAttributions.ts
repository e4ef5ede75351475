import { escapeHtml } from '@/src/language/text/escapeHtml'
import type { SiteWords } from '../words'
import { lineOf, type Numbered, whoSays } from './voices'

type MarkedBody = {
  html: string
  /** Attribution id → id of the first element that holds its words. */
  places: ReadonlyMap<string, string>
}

const SPAN = /<span\b([^>]*)>|<\/span>/g

const idsOf = (attributes = ''): string[] =>
  (/ data-attribution="([^"]*)"/.exec(attributes)?.[1] ?? '').split(/\s+/).filter(Boolean)

const openTag = (place: string, held: Numbered[], words: SiteWords): string => {
  const ids = held.map(({ id }) => id).join(' ')
  const notes = held.map(({ number }) => `soyleyen-${number}`).join(' ')
  return (
    `<span class="said said-${lineOf(held.map(({ mode }) => mode))}" id="${place}" tabindex="0"` +
    ` data-attribution="${escapeAttribute(ids)}" aria-describedby="${notes}"` +
    ` data-note="${escapeAttribute(tipOf(held, words))}">`
  )
}

const reference = ({ number }: Numbered, words: SiteWords): string =>
  `<a class="ref" href="#kim-${number}" tabindex="-1" data-number="${number}"` +
  ` aria-label="${escapeAttribute(words.noteNumber(number))}"></a>`

/**
 * Sanitised body HTML (`sanitizeBody`: well-formed, spans with at most `data-attribution`) → the same
 * words with every attribution reachable: by pointer, by keyboard (a tab stop described by its entry
 * in the list under the text) and on paper (the number of that entry, once, where its words end).
 * Numbers and notes are attributes that CSS shows, so copied, searched or printed text stays as
 * it was written. Ids the article does not have leave only their words. Tables scroll in a frame of their own.
 */
export function markAttributions(
  html: string,
  attributions: readonly Numbered[],
  words: SiteWords,
): MarkedBody {
  const byId = new Map(attributions.map((attribution) => [attribution.id, attribution]))
  const known = (attributes: string | undefined): Numbered[] =>
    idsOf(attributes).flatMap((id) => byId.get(id) ?? [])
  const last = new Map<string, number>()
  ;[...html.matchAll(SPAN)].forEach(([, attributes], index) => {
    for (const { id } of known(attributes)) last.set(id, index)
  })

  const places = new Map<string, string>()
  const open: { held: Numbered[]; index: number }[] = []
  let index = -1
  const marked = html.replace(SPAN, (tag, attributes: string | undefined) => {
    index++
    if (tag === '</span>') {
      const span = open.pop()
      if (!span || span.held.length === 0) return ''
      const ending = span.held.filter(({ id }) => last.get(id) === span.index)
      return `${ending.map((one) => reference(one, words)).join('')}</span>`
    }
    const held = known(attributes)
    open.push({ held, index })
    const place = `soz-${index + 1}`
    for (const { id } of held) if (!places.has(id)) places.set(id, place)
    return held.length === 0 ? '' : openTag(place, held, words)
  })
  return { html: framedTables(marked, words), places }
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

/**
 * The note shown beside words, as plain text: each speaker once, and under it what is claimed.
 * Lines are separated by "\n".
 */
function tipOf(attributions: readonly Numbered[], words: SiteWords): string {
  const bySpeaker = new Map<string, string[]>()
  for (const attribution of attributions) {
    const who = whoSays(attribution, words)
    bySpeaker.set(who, [...(bySpeaker.get(who) ?? []), attribution.claim.text])
  }
  return [...bySpeaker]
    .map(([who, claims]) => [who, ...claims.map((claim) => `· ${claim}`)].join('\n'))
    .join('\n')
}
