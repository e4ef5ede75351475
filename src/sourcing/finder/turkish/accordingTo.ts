import type { Known } from '../Known'
import { tokenBefore } from '../tokenBefore'
import type { FinderSentence, Speaker } from '../types'
import { documentKind, kindOfNoun } from './nouns'
import { asOutlet, documentAt, ownerOf, withoutDative } from './owners'
import { between, phraseEndingAt, spoken } from './phrases'

/** What a “… göre” rests on; `start`: where its shortest words begin. Who is null where nobody answers. */
export type AccordingTo = {
  start: number
  speaker: Speaker | null
  /** The words of a statement whose giver stands in an earlier sentence. */
  isInherited: boolean
  isHedge: boolean
}

/** A time, a measure, a rule or a pointing word: compared with, or gone by, never said. */
const NEVER =
  /^(?:buna|şuna|ona|bana|sana|bize|size|kendi|duru|ihtiyac|yıl|ay|hafta|dönem|gün|dün|önce|sonra|zaman|çeyre|ortalama|yaş|boy|kilo|kanun|yasa|madde|yönetmeli|anayasa|hüküm|hükm|kural|mevzuat|tüzü|ilke|sıra|harf|program|takvim|şekl|tür|büyüklü|derece|kriter|cins|gelir|standart|norm|ölçü|nüfus|yüzde|oran|sayı|miktar|hız|mesafe|kişi|fiyat|bölge|şartname|genelge|usul|plan$|talimat|tarife|sezon|maç|rakip|seçim|bugün|geçmiş|mevsim|hava|renk|reng|ağırlı|süre|tercih|zevk|beklenti|emsal|muadil|gelene|töre|inanc|inanış|dine|esas|averaj|sonu[cç]un|puan)/u
/** “Sefer’in aktardığına göre” */
const TOLD =
  /^(?:aktar|belirt|söyle|anlat|bildir|yaz|et|getir|duyur|açıkla|savun|sür|kaydet|vurgula)[dt][ıiuü]ğ[ıiuü]n[ae]$/u
const RULE = /^(?:bu|şu|söz|konusu|ilgili|yeni|yapılan|imzalanan|hangi|her)$/u
/** “… göre değişiyor”: what goes by something does not come from it. */
const GOES_BY =
  /^\s?(?:[\p{L}]{2,20} ){0,1}(?:değiş|farklı|ayarla|belirlen|hesaplan|düzenlen|sırala|şekillen|artır|azal|yüksek|düşük|daha|hareket et|oynan|davran|yapıl|kurul)/u

/** Whether what stands behind a “göre” makes a measure of it: “ona göre davrandı”. */
export const isGoneBy = (behind: string): boolean => GOES_BY.test(behind)

/** Reads the phrase that a “göre” at `start` closes; null where it reports nothing. */
export function accordingTo(
  sentence: FinderSentence,
  start: number,
  known: Known,
): AccordingTo | null {
  const at = tokenBefore(sentence, start)
  const head = sentence.tokens[at]
  if (!head || sentence.view.slice(head.end, start).trim() !== '') return null
  const behind = sentence.view.slice(start + 4)
  if (GOES_BY.test(behind) || /^\s?(?:de|da)?\s?(?:değil|mi|mı)/.test(behind)) return null
  if (/^\d/.test(head.low)) return null
  if (head.suffix !== '') return byName(sentence, at, start, known, behind)
  if (TOLD.test(head.low)) {
    const teller = ownerOf(sentence, at, known)
    return teller && { start: head.start, speaker: teller, isInherited: false, isHedge: false }
  }
  if (NEVER.test(head.low) && head.low !== 'planına') return null
  return byNoun(sentence, at, known)
}

function byName(
  sentence: FinderSentence,
  at: number,
  start: number,
  known: Known,
  behind: string,
): AccordingTo | null {
  const head = sentence.tokens[at]
  if (!head || !/^[yn]?[ae]$/u.test(head.suffix)) return null
  const speaker = phraseEndingAt(sentence, at, known, head.base)
  if (speaker) return { start, speaker, isInherited: false, isHedge: false }
  const isName = known.names.has(head.base) && head.isCapital && behind.startsWith(',')
  return isName
    ? { start, speaker: spoken(sentence, at, at, 'person'), isInherited: false, isHedge: false }
    : null
}

function byNoun(sentence: FinderSentence, at: number, known: Known): AccordingTo | null {
  const head = sentence.tokens[at]
  if (!head) return null
  const before = sentence.tokens[at - 1]
  const joined = before && between(sentence, at).trim() === '' ? before.low : ''
  for (const bare of withoutDative(head.low)) {
    const kind = kindOfNoun(bare)
    const written = documentKind(bare)
    if (kind === 'masked' || kind === 'body' || (kind === 'person' && written === null)) {
      if (
        kind === 'person' &&
        /^(?:kişi|adam|kadın|genç|eski|yeni|genel|oyun|eş|kız|çocuk)/u.test(bare)
      )
        return null
      const speaker = phraseEndingAt(sentence, at, known, bare)
      return speaker && { start: head.start, speaker, isInherited: false, isHedge: false }
    }
    if (written === 'statement') return statement(sentence, at, bare, joined, known)
    if (written === 'document') return document(sentence, at, bare, joined, known)
    if (written === 'unseen' && /^(?:plan|senaryo)/.test(bare)) {
      return {
        start: head.start,
        speaker: documentAt(sentence, at, bare, known, 'unseen'),
        isInherited: false,
        isHedge: false,
      }
    }
  }
  return null
}

function statement(
  sentence: FinderSentence,
  at: number,
  bare: string,
  joined: string,
  known: Known,
): AccordingTo | null {
  const start = sentence.tokens[at]?.start ?? 0
  if (/^(?:söz|yazı|yayın|program|görüş)/.test(bare) && !/[ıi]$/u.test(bare)) return null
  const owner = ownerOf(sentence, at, known)
  // The agencies’ own phrase: “AA muhabirinin edindiği bilgiye göre” names nobody who knows.
  const isOwn = owner !== null && /muhabir/.test(owner.text)
  if (isOwn) return { start, speaker: null, isInherited: false, isHedge: true }
  if (owner)
    return { start, speaker: asOutlet(owner, bare, known), isInherited: false, isHedge: false }
  if (/^(?:bilgi|iddia|ihbar)/.test(bare)) {
    const isGot =
      /^(?:edinilen|alınan|ulaşılan|edilen|gelen|verilen|ilk|toplanan|paylaşılan|aktarılan|resmi|sızan)$/.test(
        joined,
      )
    return isGot || bare.startsWith('iddia')
      ? { start, speaker: null, isInherited: false, isHedge: true }
      : null
  }
  return { start, speaker: null, isInherited: true, isHedge: false }
}

function document(
  sentence: FinderSentence,
  at: number,
  bare: string,
  joined: string,
  known: Known,
): AccordingTo | null {
  const start = sentence.tokens[at]?.start ?? 0
  const isRule =
    /^(?:karar|anlaşma|protokol|sözleşme|tasarı|önerge|yönerge|taslak|genelge|liste|tablo|özet|dava|sonuç|sonuc|kitap|kitab|şikayet|tebliğ|dosya|hesaplama)/u.test(
      bare,
    )
  if (isRule && (RULE.test(joined) || !/(?:s[ıi]|[ıiuü]|l[ae]r)$/u.test(bare))) return null
  return {
    start,
    speaker: documentAt(sentence, at, bare, known, 'document'),
    isInherited: false,
    isHedge: false,
  }
}
