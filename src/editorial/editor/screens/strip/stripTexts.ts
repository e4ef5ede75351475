import type { Words } from '@/src/language/words'
import type { AttributionMode, Seriousness } from '@/src/sourcing/vocabulary'
import { ATTRIBUTION_MODES } from '@/src/sourcing/vocabulary'

/** The words of the strip, Turkish first. */
export const STRIP_TEXTS = {
  name: { tr: 'Bu cümleyi kim söylüyor', en: 'Who says this sentence' },
  who: { tr: 'Kim', en: 'Who' },
  how: { tr: 'Nasıl', en: 'How' },
  says: { tr: 'Ne diyor', en: 'What it says' },
  nobody: { tr: 'Kimse', en: 'Nobody' },
  ours: { tr: 'Biz', en: 'Us' },
  choose: { tr: 'Seçin', en: 'Choose' },
  noCue: { tr: 'aktarma sözü yok', en: 'no reporting words' },
  isNew: { tr: 'yeni', en: 'new' },
  inStory: { tr: 'bu haberde', en: 'in this story' },
  person: { tr: 'kişi', en: 'person' },
  source: { tr: 'kaynak', en: 'source' },
  newPerson: { tr: 'adıyla yeni kişi', en: 'as a new person' },
  newSource: { tr: 'adıyla yeni kaynak', en: 'as a new source' },
  typed: { tr: 'Kim: ad yazın', en: 'Who: type a name' },
  via: { tr: 'Aracı', en: 'Via' },
  about: { tr: 'Hakkında', en: 'About' },
  accept: { tr: 'Kabul, sonraki', en: 'Accept, next' },
  chooseFirst: { tr: 'Önce seçin', en: 'Choose first' },
  same: { tr: 'öncekiyle aynı', en: 'as before' },
  wider: { tr: 'bir cümle daha', en: 'one more sentence' },
  candidates: { tr: 'aday', en: 'candidates' },
  dismiss: { tr: 'atıf değil', en: 'no attribution' },
  all: { tr: 'ayrıntı', en: 'everything' },
  rest: { tr: 'kalanı bizim', en: 'the rest is ours' },
  back: { tr: 'metne dön', en: 'to the text' },
  done: { tr: 'Bütün cümleler işaretli.', en: 'Every sentence is marked.' },
  toFindings: { tr: 'Bulgulara geç', en: 'To the findings' },
  failed: {
    tr: 'Kayıt açılamadı. Adı “ayrıntı”dan açın ya da varolan birini seçin.',
    en: 'The record could not be made. Make it by “everything”, or choose an existing one.',
  },
  undone: { tr: 'Son kabul geri alındı.', en: 'The last acceptance is undone.' },
} as const

/** A mode by one word, in the order of its digit. */
export const MODE_WORDS: Readonly<Record<AttributionMode, Words>> = {
  namedSource: { tr: 'Kaynak', en: 'Source' },
  namedSpeaker: { tr: 'Konuşan', en: 'Speaker' },
  maskedSource: { tr: 'Gizli', en: 'Masked' },
  document: { tr: 'Belge', en: 'Document' },
  unseenDocument: { tr: 'Görülmemiş', en: 'Unseen' },
  ownReporting: { tr: 'Kendimiz', en: 'Own' },
  agentlessHedge: { tr: 'Öznesiz', en: 'Agentless' },
  houseVoice: { tr: 'Yayının sesi', en: 'House voice' },
}

/** `1` to `8`. */
export const modeOfKey = (key: string): AttributionMode | undefined =>
  /^[1-8]$/.test(key) ? ATTRIBUTION_MODES[Number(key) - 1] : undefined

/** What a sentence with an accusing word is asked, and by which key. */
export const GRAVITY: readonly { key: string; seriousness: Seriousness; words: Words }[] = [
  { key: 's', seriousness: 'criminal', words: { tr: 'Suç', en: 'Crime' } },
  { key: 'i', seriousness: 'reputational', words: { tr: 'İtibar', en: 'Reputation' } },
  { key: 'd', seriousness: 'none', words: { tr: 'Değil', en: 'No' } },
]
export const gravityQuestion = (word: string): Words => ({
  tr: `Bu bir suçlama mı? (“${word}”)`,
  en: `Is this an accusation? (“${word}”)`,
})
