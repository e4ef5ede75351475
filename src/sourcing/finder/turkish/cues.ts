import type { CueRow } from '../CueRow'
import { row } from './cueRow'
import { closed, negated } from './endings'
import { SPEECH_CUES } from './speech'
import { VERB_CUES } from './verbs'

const any = (stems: string): string => stems.split('|').map(closed).join('|')

/** What nobody answers for, what is declined, and what comes to light. */
const PHRASES: readonly CueRow[] = [
  // What nobody answers for.
  row(
    '(?:[\\p{L}]{2,20} )?(?:iddialara|iddiaya|söylentilere|dedikodulara|rivayete|rivayetlere) göre|iddia edildiğine göre|(?:öne|ileri) sürül(?:düğüne|enlere) göre|(?:bu )?iddialara bakılırsa',
    'hedgePhrase',
    'nobody',
    'nothing',
  ),
  row('sözde(?! (?:kal|değil|ise))|güya|sözüm ona|sözümona', 'hedgePhrase', 'nobody', 'nothing', {
    form: 'presupposed',
  }),
  // Head nouns of “… göre” are looked up (see `accordingTo`).
  row('göre', 'documentPhrase', 'phrase', 'nothing'),
  // Declined.
  row(
    '(?:herhangi bir )?(?:yorum|açıklama|değerlendirme) (?:yapmadı|yapmaktan (?:kaçındı|imtina etti)|yapmayı reddetti|yapmak istemedi|yapmıyor|yapmadılar|yapmayı tercih etmedi)|yorumda bulunmadı|(?:soruları|sorularımızı|soruyu|soruları da) (?:yanıtlamadı|cevaplamadı)|(?:(?:bilgi|yanıt|cevap|demeç|ayrıntı|görüş) (?:vermekten|bildirmekten)|konuşmaktan|yanıtlamaktan|cevaplamaktan) (?:kaçındı|imtina etti)|konuşmak istemedi|konuşmayı reddetti|(?:sessiz kalmayı|susmayı|konuşmamayı) tercih etti|susma hakkını kullandı|yanıt vermedi|cevap vermedi',
    'reportingActive',
    'subject',
    'nothing',
    { stance: 'declines' },
  ),
  row(
    '(?:yanıtsız|cevapsız|karşılıksız) (?:bırak(?:tı(?:lar)?|mıştı|makta)|bırakıyor(?:lar)?)|(?:geri )?dönüş (?:yapmadı(?:lar)?|yapmıyor|yapmamıştı)',
    'reportingActive',
    'subject',
    'question',
    { stance: 'declines' },
  ),
  // A denial denied.
  row(
    `${negated('yalanla')}|${negated('reddet')}|${negated('doğrula')}|(?:inkar|inkâr) (?:etmedi|etmiyor)|ne (?:doğruladı|kabul etti) ne (?:de )?(?:yalanladı|reddetti)`,
    'reportingActive',
    'subject',
    'nothing',
    { stance: 'qualifies' },
  ),
  row(negated('kabul et'), 'reportingActive', 'subject', 'claim', { stance: 'denies' }),
  // What came to light: the house says so.
  row(
    any('ortaya çık|gün yüzüne çık|açığa çık|ifşa ol|ifşa edil|su yüzüne çık|gün ışığına çık'),
    'factive',
    'house',
    'finding',
  ),
  row(
    any(
      'yorumu yapıl|yorumları yapıl|değerlendirmesi yapıl|değerlendirmeleri yapıl|şeklinde yorumlan|şeklinde değerlendiril',
    ),
    'opinionPassive',
    'agent',
    'bareClause',
  ),
  row(
    '(?:(?:yönünde|şeklinde|dair|ilişkin) (?:[\\p{L}]{2,20} )?)?(?:iddia|söylenti|dedikodu)(?:s[ıi]|l[ae]r[ıi]?)? (?:[\\p{L}]{2,20} ){0,2}(?:var|dolaşıyor|gündemde|yayıldı|yayılıyor|gündeme geldi|ortaya atıldı|kulaktan kulağa dolaşıyor|konuşuluyor)|iddialar arasında',
    'reportingPassive',
    'nobody',
    'bareClause',
  ),
  row(closed('rivayet edil'), 'opinionPassive', 'agent', 'bareClause'),
  row(closed('öğrenil'), 'reportingPassive', 'nobody', 'bareClause'),
  row('öğrenilen', 'participial', 'nobody', 'bareClause', { form: 'presupposed' }),
  row(
    any('düşünül|sanıl|değerlendiril|zannedil|konuşul|iddia olun'),
    'opinionPassive',
    'agent',
    'bareClause',
  ),
  row(
    'düşünülen|sanılan|değerlendirilen|zannedilen|rivayet edilen|konuşulan',
    'participial',
    'agent',
    'bareClause',
    { form: 'presupposed' },
  ),
]

/**
 * The words by which Turkish news say that somebody says something, with what they need beside them. The first row that matches at a
 * letter wins, so that phrases stand before the verbs in them.
 */
export const TURKISH_CUES: readonly CueRow[] = [...PHRASES, ...SPEECH_CUES, ...VERB_CUES]
