import type { CueClass, Stance } from '../../vocabulary'
import type { Answers, CueRow, Need } from '../CueRow'
import { closed, converb, negated, participle } from './endings'

type Verb = readonly [active: string, passive: string | null, needs: Need, stance?: Stance]

/** Verbs of saying: the active stem, the passive one where people use it, and what must stand before the active one. */
const VERBS: readonly Verb[] = [
  ['iddia et', 'iddia edil', 'nothing'],
  ['ifade et', 'ifade edil', 'clause'],
  ['dile getir', 'dile getiril', 'nothing'],
  ['öne sür', 'öne sürül', 'clause'],
  ['ileri sür', 'ileri sürül', 'clause'],
  ['söyle', 'söylen', 'clause'],
  ['belirt', 'belirtil', 'clause'],
  ['kaydet', 'kaydedil', 'clause'],
  ['vurgula', 'vurgulan', 'clause'],
  ['bildir', 'bildiril', 'clause'],
  ['duyur', 'duyurul', 'clause'],
  ['açıkla', 'açıklan', 'clause'],
  ['aktar', 'aktarıl', 'clause'],
  ['anlat', 'anlatıl', 'clause'],
  ['savun', 'savunul', 'clause'],
  ['yaz', 'yazıl', 'clause'],
  ['hatırlat', 'hatırlatıl', 'clause'],
  ['anımsat', null, 'clause'],
  ['ilet', 'iletil', 'clause'],
  ['dillendir', 'dillendiril', 'clause'],
  ['ekle', null, 'clause'],
  ['paylaş', 'paylaşıl', 'clause'],
  ['müjdele', null, 'clause'],
  ['iddia ediyor', null, 'nothing'],
  ['teyit et', 'teyit edil', 'claim'],
  ['doğrula', 'doğrulan', 'claim'],
  ['kabul et', null, 'clause'],
  ['taahhüt et', null, 'clause'],
  ['vadet', null, 'clause'],
  ['vaat et', null, 'clause'],
  ['garanti et', null, 'clause'],
  ['öngör', 'öngörül', 'clause'],
  ['tahmin et', 'tahmin edil', 'clause'],
  ['ortaya koy', null, 'clause'],
  ['itiraf et', null, 'clause'],
  ['ihbar et', null, 'clause'],
  ['not et', null, 'clause'],
  ['işaret et', 'işaret edil', 'dativeClause'],
  ['dikkat çek', 'dikkat çekil', 'dativeClause'],
  ['dikkati çek', null, 'dativeClause'],
  ['değin', 'değinil', 'dativeClause'],
  ['vurgu yap', 'vurgu yapıl', 'dativeClause'],
]

const DENIALS: readonly Verb[] = [
  ['yalanla', 'yalanlan', 'nothing', 'denies'],
  ['reddet', 'reddedil', 'claim', 'denies'],
  ['inkar et', null, 'nothing', 'denies'],
  ['inkâr et', null, 'nothing', 'denies'],
  ['tekzip et', 'tekzip edil', 'nothing', 'denies'],
]

const OPINION = new Set(['öngörül', 'tahmin edil'])

const row = (
  words: string,
  cueClass: CueClass,
  answers: Answers,
  needs: Need,
  more: Partial<CueRow> = {},
): CueRow => ({ words, class: cueClass, answers, needs, stance: 'asserts', ...more })

const bare = (needs: Need): Need => (needs === 'clause' ? 'bareClause' : needs)

const ofVerb = ([active, passive, needs, stance = 'asserts']: Verb): CueRow[] => [
  row(`${closed(active)}|${converb(active)}`, 'reportingActive', 'subject', needs, { stance }),
  row(participle(active), 'participial', 'subject', needs, { stance, isBefore: true }),
  ...(passive
    ? [
        row(
          `${closed(passive)}|${converb(passive)}`,
          OPINION.has(passive) ? 'opinionPassive' : 'reportingPassive',
          'agent',
          passive === 'iddia edil' ? 'nothing' : bare(needs),
          { stance },
        ),
        row(participle(passive), 'participial', 'agent', passive === 'iddia edil' ? 'nothing' : bare(needs), {
          ...{ stance, form: 'presupposed' },
        }),
      ]
    : []),
]

const NAMES_OF_SPEECH =
  'açıklama|ifade|değerlendirme|yorum|çağrı|uyarı|iddia|suçlama|itiraf|eleştiri|öneri|vurgu|bilgi|mesaj|yanıt|karşılık|görüş|savunma|tespit|tavsiye|temenni|vaat|vaad|müjde|tepki|cümle|söz|öngörü|tahmin|kayd|cevab|yanıt|karşılığ|savunması|not|ayrıntı|itham'
const NOUN = `(?:${NAMES_OF_SPEECH})(?:s[ıi]|l[ae]r[ıi]|[ıiuü])?(?:n[ıiuüae]|n[dt][ae])?`
const any = (stems: string, shape: (stem: string) => string): string =>
  stems.split('|').map(shape).join('|')
const SUPPORT =
  'bulun|yap|ver|kullan|paylaş|dile getir|savun|düş|yer ver|ilet|sarf et|göster|yönelt|ileri sür|öne sür|aktar|sırala|ekle'
const SUPPORTED = 'yapıl|veril|kullanıl|paylaşıl|dile getiril|düşül|yer veril|yer al|bulunul|ortaya atıl|aktarıl|iletil'
const SPOKEN =
  'konuş|yaz|ekle|sor|anlat|seslen|yanıtla|cevapla|yanıt ver|cevap ver|karşılık ver|tepki göster|uyar|belirt|açıkla|haykır|bağır|devam et|not düş|değerlendir|özetle|nitelendir|nitele|tanımla|aktar|duyur|söyle|tamamla|yorumla|ifade et|dile getir|kaydet|bilgi ver|açıklama yap|yakın|eleştir|tweet at|paylaş|isyan et|sözlerini sürdür|sözlerini tamamla|sözlerini noktala|itiraf et|savun|mesaj ver|espri yap|yanıtla'
const INTRODUCED =
  'söyle|de|konuş|kaydet|anlat|aktar|belirt|ifade et|dile getir|kullan|ver|yap|sürdür|devam et|ekle|tamamla|özetle|açıkla|yaz|paylaş|yanıtla|cevapla|değerlendir|duyur|noktala|sonlandır|bitir|yer ver|sırala|bulun|seslen|savun'
const CLOSED_SPOKEN = any(SPOKEN, closed)
const CLOSED_INTRODUCED = any(INTRODUCED, closed)
const GAP = '(?:[\\p{L}\\p{N}]{1,20} ){0,2}'

const PHRASES: readonly CueRow[] = [
  // What nobody answers for.
  row(
    '(?:[\\p{L}]{2,20} )?(?:iddialara|iddiaya|söylentilere|dedikodulara|rivayete|rivayetlere) göre|iddia edildiğine göre|(?:öne|ileri) sürül(?:düğüne|enlere) göre|(?:bu )?iddialara bakılırsa',
    'hedgePhrase',
    'nobody',
    'nothing',
  ),
  row('sözde(?! (?:kal|değil|ise))|güya|sözüm ona|sözümona', 'hedgePhrase', 'nobody', 'nothing', { form: 'presupposed' }),
  // Head nouns of “… göre” are looked up (see `accordingTo`).
  row('göre', 'documentPhrase', 'phrase', 'nothing'),
  // Declined.
  row(
    '(?:herhangi bir )?(?:yorum|açıklama) (?:yapmadı|yapmaktan kaçındı|yapmayı reddetti|yapmak istemedi|yapmıyor|yapmadılar|yapmayı tercih etmedi)|yorumda bulunmadı|yorum yapmaktan (?:kaçındı|imtina etti)|(?:soruları|sorularımızı|soruyu|soruları da) (?:yanıtsız bıraktı|yanıtlamadı|cevapsız bıraktı|cevaplamadı)|sessiz kalmayı tercih etti|yanıt vermedi|cevap vermedi',
    'reportingActive',
    'subject',
    'nothing',
    { stance: 'declines' },
  ),
  // A denial denied.
  row(
    `${negated('yalanla')}|${negated('reddet')}|${negated('doğrula')}|(?:inkar|inkâr) (?:etmedi|etmiyor)|ne doğruladı ne (?:de )?yalanladı`,
    'reportingActive',
    'subject',
    'nothing',
    { stance: 'qualifies' },
  ),
  // What came to light: the house says so.
  row(
    `${any('ortaya çık|gün yüzüne çık|açığa çık|ifşa ol|ifşa edil|su yüzüne çık|gün ışığına çık', closed)}`,
    'factive',
    'house',
    'finding',
  ),
  row(any('yorumu yapıl|yorumları yapıl|değerlendirmesi yapıl|değerlendirmeleri yapıl|şeklinde yorumlan|şeklinde değerlendiril', closed), 'opinionPassive', 'agent', 'bareClause'),
  row(closed('öğrenil'), 'reportingPassive', 'nobody', 'bareClause'),
  row('öğrenilen', 'participial', 'nobody', 'bareClause', { form: 'presupposed' }),
  row(any('düşünül|sanıl|değerlendiril|zannedil|konuşul|iddia olun', closed), 'opinionPassive', 'agent', 'bareClause'),
  row('düşünülen|sanılan|değerlendirilen|zannedilen|rivayet edilen|konuşulan', 'participial', 'agent', 'bareClause', { form: 'presupposed' }),
  // Quoted speech.
  row(
    'dedi(?:ler)?|demişti|diyor(?:lar|du)?|demiş',
    'reportingActive',
    'subject',
    'quotation',
  ),
  row('den(?:il)?(?:di|iyor|mişti|mektedir|mekte)', 'reportingPassive', 'agent', 'quotation'),
  row('denilerek', 'reportingPassive', 'agent', 'quotation'),
  row('diyen', 'participial', 'subject', 'quotation', { isBefore: true }),
  row('diyerek|derken', 'reportingActive', 'subject', 'quotation'),
  row(`diye ${GAP}(?:${CLOSED_SPOKEN}|${any(SPOKEN, converb)})`, 'reportingActive', 'subject', 'quotation'),
  row(`diye ${GAP}(?:${any(SPOKEN, participle)})`, 'participial', 'subject', 'quotation', { isBefore: true }),
  row(`şeklinde ${GAP}(?:${CLOSED_SPOKEN}|${closed('açıklama yap')})`, 'reportingActive', 'subject', 'clause'),
  row(`şeklinde ${GAP}(?:${any(SPOKEN, participle)})`, 'participial', 'subject', 'clause', { isBefore: true }),
  row(
    `(?:sözleriyle|sözleri ile|ifadeleriyle|ifadesiyle|cümleleriyle|cümlesiyle|mesajıyla|notuyla|sözlerle) ${GAP}(?:[\\p{L}]{2,20})(?:[dt][ıiuü](?:l[ae]r)?|[ıiuü]yor)`,
    'reportingActive',
    'subject',
    'quotation',
  ),
  row(`sözlerin[ie] ${GAP}(?:${any('ekle|sürdür|tamamla|noktala|sonlandır|bitir', closed)})`, 'reportingActive', 'subject', 'nothing'),
  row(
    `(?:şunları|şunu|şöyle|şu (?:sözleri|sözlerle|ifadeleri|ifadelerle|ifadelere|bilgileri|değerlendirmeyi|açıklamayı|açıklamada|mesajı|cevabı|yanıtı|şekilde|uyarıyı|çağrıyı|değerlendirmede)) (?:de )?${GAP}(?:${CLOSED_INTRODUCED})`,
    'reportingActive',
    'subject',
    'nothing',
  ),
  row(
    `(?:şunlar|şöyle|şu (?:ifadeler|ifadelere|bilgiler|bilgilere|sözler|açıklama)) (?:de )?${GAP}(?:${any('kaydedil|denil|belirtil|ifade edil|kullanıl|yer al|yer veril|söylen|yapıl|veril|paylaşıl|den|aktarıl', closed)})`,
    'reportingPassive',
    'agent',
    'nothing',
  ),
  row(`(?:konuş|açıklama yap|seslen|yanıt ver|cevap ver|yanıtla|cevapla|tepki göster|anlat|özetle|değerlendir|sor|yaz|paylaş|açıkla|uyar)(?:t?[dt][ıiuü](?:l[ae]r)?|[ıiuü]yor)(?=: ?[“"])`, 'reportingActive', 'subject', 'nothing'),
  // A noun of speech and its verb.
  row(`${NOUN} (?:de |da )?(?:${any(SUPPORT, closed)}|${any(SUPPORT, converb)})`, 'reportingActive', 'subject', 'bareClause'),
  row(`${NOUN} (?:de |da )?(?:${any(SUPPORT, participle)})`, 'participial', 'subject', 'bareClause', { isBefore: true }),
  row(`${NOUN} (?:de |da )?(?:${any(SUPPORTED, closed)}|${any(SUPPORTED, converb)})`, 'reportingPassive', 'agent', 'bareClause'),
  row('söylemekle yetindi|belirtmekle yetindi|açıklamakla yetindi|demekle yetindi', 'reportingActive', 'subject', 'clause'),
  row(`${any('suçla|itham et', closed)}|${any('suçla|itham et', converb)}`, 'reportingActive', 'subject', 'claim'),
  row(any('talep et|çağrı yap|çağrıda bulun|uyarıda bulun', closed), 'reportingActive', 'subject', 'claim'),
  row(`${any('uyar', closed)}`, 'reportingActive', 'subject', 'claim'),
  // Claims as nouns.
  row('(?:yönündeki|şeklindeki|yönünde|dair|ilişkin) (?:[\\p{L}]{2,20} )?(?:iddia|söylenti)(?:l[ae]r|s[ıi])?(?:[ıi]?n?[ıiae]?|[ıi]n|d[ae]n?|yl[ae])?', 'hedgePhrase', 'nobody', 'bareClause', { form: 'presupposed' }),
  row('iddiası(?:yla|nın|nı|na|nda|ndan)?|iddiaları(?:yla|nın|nı|na|nda)?', 'hedgePhrase', 'nobody', 'bareClause', { form: 'presupposed' }),
]

/**
 * The words by which Turkish news say that somebody says something, with what they need beside them. The first row that matches at a
 * letter wins, so that phrases stand before the verbs in them.
 */
export const TURKISH_CUES: readonly CueRow[] = [
  ...PHRASES,
  ...DENIALS.flatMap(ofVerb),
  ...VERBS.flatMap(ofVerb),
]
