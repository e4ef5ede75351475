import type { Known } from '../Known'
import { tokenBefore } from '../tokenBefore'
import type { Cue } from '../CueRow'
import type { FinderSentence, Speaker } from '../types'
import { documentKind, isTitle } from './nouns'
import { asOutlet, documentAt, ownerOf, writtenIn } from './owners'
import { ABBREVIATED, between, phraseEndingAt, phraseStartingAt, spoken } from './phrases'

/** Words behind a name that close it as the subject without a comma. */
const CLOSES = /^(?:ise|da|de)$/
const FAR = 90

/** Who speaks, by the words before a verb: the first name or office in the nominative that a comma, “ise” or “da” closes. */
export function subjectBefore(
  sentence: FinderSentence,
  from: number,
  cue: Cue,
  known: Known,
): Speaker | null {
  const last = tokenBefore(sentence, cue.start)
  const first = Math.max(0, tokenBefore(sentence, from) + 1, last - FAR)
  for (let at = first; at <= last; at += 1) {
    const next = sentence.tokens[at + 1]
    const gap = sentence.view.slice(sentence.tokens[at]?.end ?? 0, next?.start ?? cue.start)
    const isClosed =
      /^\s*,/.test(gap) ||
      (next !== undefined && at < last && CLOSES.test(next.low) && gap.trim() === '')
    if (!isClosed) continue
    const found = phraseEndingAt(sentence, at, known)
    if (found) return found
  }
  return begins(sentence, first, last, known) ?? beside(sentence, cue, first, last, known)
}

/** Who the sentence is about: the first name or office that a comma, “ise” or “da” closes. */
export function subjectOf(sentence: FinderSentence, known: Known): Speaker | null {
  for (let at = 0; at < Math.min(12, sentence.tokens.length - 1); at += 1) {
    const next = sentence.tokens[at + 1]
    const gap = sentence.view.slice(sentence.tokens[at]?.end ?? 0, next?.start)
    const isClosed = /^\s*,/.test(gap) || (gap.trim() === '' && CLOSES.test(next?.low ?? ''))
    const found = isClosed ? phraseEndingAt(sentence, at, known) : null
    if (found) return found
  }
  return null
}

/** “Valilik olayla ilgili …”: the sentence begins with who speaks, and no comma says so. */
function begins(
  sentence: FinderSentence,
  first: number,
  last: number,
  known: Known,
): Speaker | null {
  for (let at = first; at <= Math.min(last, first + 8); at += 1) {
    const next = sentence.tokens[at + 1]
    const found = phraseEndingAt(sentence, at, known)
    if (!found) {
      if (at - first < 7 && (sentence.tokens[at]?.isCapital || next?.isCapital)) continue
      if (at === first || /n[ıiuü]n$/u.test(sentence.tokens[at]?.low ?? '')) continue
      // “Vardiya amiri Şükrü Göral”: what the office is of.
      if (at - first < 3 && next && isTitle(next.low)) continue
      return null
    }
    // “Eski”, “yeni”: of whom comes yet.
    if (
      found.text.length < 8 &&
      /^(?:eski|yeni|genel|emekli)$/.test(sentence.tokens[at]?.low ?? '')
    )
      continue
    // The longest phrase from here on.
    const gap = between(sentence, at + 1).trim()
    const isTight = gap === '' || (gap === '.' && ABBREVIATED.has(sentence.tokens[at]?.low ?? ''))
    const longer = next && isTight ? phraseEndingAt(sentence, at + 1, known) : null
    if (longer && longer.start <= found.start) continue
    if (next && between(sentence, at + 1).trim() === '' && next.suffix !== '' && next.isCapital)
      return null
    const isLone = found.start === sentence.start + (sentence.tokens[at]?.start ?? 0)
    if (found.kind === 'person' && isLone && !known.kinds.has(sentence.tokens[at]?.base ?? ''))
      return null
    // “Belediye otobüsünün …”, “Polis aracına …”: the noun belongs to the next one.
    if (
      isLone &&
      next &&
      /[ıiuü](?:n[ıiuüae]|n[dt][ae]|n[ıiuü]n)?$/u.test(next.low) &&
      !/(?:l[ae]|ken|d[ıi]r|rak|kı|ıyı|dahi|bile|geçti[ğg]imiz)$/u.test(next.low) &&
      found.kind !== 'masked' &&
      /(?:n[ıiuü]n|n[ae]|n[dt][ae]n?|y[ıi])$/u.test(next.low)
    )
      continue
    return found
  }
  return null
}

/** “‘Geliyoruz’ Kaya gazetecilere dedi”: a known name beside a quotation. */
function beside(
  sentence: FinderSentence,
  cue: Cue,
  first: number,
  last: number,
  known: Known,
): Speaker | null {
  for (let at = last; at >= Math.max(first, last - 8); at -= 1) {
    const token = sentence.tokens[at]
    if (!token?.isCapital || token.suffix !== '') continue
    const found = phraseEndingAt(sentence, at, known)
    const afterQuotation = sentence.view
      .slice(Math.max(0, (token.start ?? 0) - 30), token.start)
      .includes('”')
    if (found && afterQuotation && cue.needs === 'quotation') return found
  }
  return null
}

/** Who stands behind a participle (“diyen Arıkan”) or behind a verb that is not the last word (“dedi Kaya”). */
export function subjectBehind(sentence: FinderSentence, cue: Cue, known: Known): Speaker | null {
  const next = tokenBefore(sentence, cue.end) + 1
  const token = sentence.tokens[next]
  if (!token || /[.;:!?…,“”]/u.test(sentence.view.slice(cue.end, token.start))) return null
  if (!cue.isBefore) {
    const isName = token.isCapital || /^(?:bakan|başkan|vali|sözcü|avukat)/u.test(token.low)
    if (!isName || token.suffix !== '') return null
  }
  return phraseStartingAt(sentence, next, known)
}

/** “‘…’ diyen köylü”: whoever it is that a quotation is said by has no name. */
export function nounBehind(sentence: FinderSentence, cue: Cue): Speaker | null {
  const at = tokenBefore(sentence, cue.end) + 1
  const token = sentence.tokens[at]
  if (!token || token.low.length < 3 || sentence.view.slice(cue.end, token.start).trim() !== '')
    return null
  return spoken(sentence, at, at, 'masked')
}

export type Agent = { speaker: Speaker | null; isInherited: boolean; via: string[] }

/** Who is behind a passive: “… tarafından”, the giver of “… açıklamada”, a document. Null where nobody is. */
export function agentOf(sentence: FinderSentence, cue: Cue, known: Known): Agent | null {
  const last = tokenBefore(sentence, cue.start)
  for (let at = last; at >= Math.max(1, last - FAR); at -= 1) {
    if (sentence.tokens[at]?.low !== 'tarafından') continue
    const speaker = phraseEndingAt(sentence, at - 1, known)
    if (speaker) return { speaker, isInherited: false, via: [] }
  }
  const written = writtenIn(sentence, cue.start)
  if (!written) return null
  const { noun, bare, kind } = written
  if (kind !== 'statement') {
    return { speaker: documentAt(sentence, noun, bare, known, kind), isInherited: false, via: [] }
  }
  const named = ownerOf(sentence, noun, known)
  const owner = named && asOutlet(named, bare, known)
  // “basında yer alan haberlerde”: many are none.
  const isMany = /l[ae]r/u.test(bare)
  return { speaker: owner, isInherited: owner === null && !isMany, via: viaOf(sentence, noun) }
}

/** “… kaynaklara dayandırdığı haberinde”: what an outlet says it had from others. */
export function viaOf(sentence: FinderSentence, before: number): string[] {
  for (let at = before; at >= Math.max(0, before - 6); at -= 1) {
    const token = sentence.tokens[at]
    if (!token || !/^(?:dayandırdığı|dayandırarak|dayandırılan|dayanarak|atfen)$/.test(token.low))
      continue
    const hop = sentence.tokens[at - 1]
    if (hop) return [sentence.raw.slice(hop.start, hop.end)]
  }
  return []
}

const SHOWING = /^(?:göster|ortaya koy|işaret|doğrula|öngör)/u
/** A document that opens a sentence as its subject: “Rapor, … ortaya koydu”. */
export function documentSubject(sentence: FinderSentence, cue: Cue, known: Known): Speaker | null {
  const last = tokenBefore(sentence, cue.start)
  for (let at = 0; at <= Math.min(last, 12); at += 1) {
    const token = sentence.tokens[at]
    if (!token || token.suffix !== '' || documentKind(token.low) !== 'document') continue
    const gap = sentence.view.slice(token.end, sentence.tokens[at + 1]?.start ?? token.end)
    // “TÜİK verileri … ortaya koydu”: whose it is stands before it.
    const isOwned =
      at < 4 && /[ıiuü]$/u.test(token.low) && SHOWING.test(sentence.view.slice(cue.start, cue.end))
    if (/^\s*,/.test(gap) || at === 0 || isOwned)
      return documentAt(sentence, at, token.low, known, 'document')
  }
  return null
}
