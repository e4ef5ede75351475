import type { CueRow } from '../CueRow'
import { row } from './cueRow'
import { closed, converb, participle } from './endings'

const NAMES_OF_SPEECH =
  'açıklama|ifade|değerlendirme|yorum|çağrı|uyarı|iddia|suçlama|itiraf|eleştiri|öneri|vurgu|bilgi|mesaj|yanıt|karşılık|görüş|savunma|tespit|tavsiye|temenni|vaat|vaad|müjde|tepki|cümle|söz|öngörü|tahmin|kayd|cevab|yanıt|karşılığ|savunması|not|ayrıntı|itham|paylaşım|soru|söylem|duyuru|bilgilendirme|paylaşımlar'
const NOUN = `(?:${NAMES_OF_SPEECH})(?:s[ıiuü]|l[ae]r[ıi]|[ıiuü])?(?:n[ıiuüae]|n[dt][ae])?`
const any = (stems: string, shape: (stem: string) => string): string =>
  stems.split('|').map(shape).join('|')
const SUPPORT =
  'bulun|yap|ver|kullan|paylaş|dile getir|savun|düş|yer ver|ilet|sarf et|göster|yönelt|ileri sür|öne sür|aktar|sırala|ekle|yinele|tekrarla'
const SUPPORTED =
  'yapıl|veril|kullanıl|paylaşıl|dile getiril|düşül|yer veril|yer al|bulunul|ortaya atıl|aktarıl|iletil'
const SPOKEN =
  'konuş|yaz|ekle|sor|anlat|seslen|yanıtla|cevapla|yanıt ver|cevap ver|karşılık ver|tepki göster|uyar|belirt|açıkla|haykır|bağır|devam et|not düş|değerlendir|özetle|nitelendir|nitele|tanımla|aktar|duyur|söyle|tamamla|yorumla|ifade et|dile getir|kaydet|bilgi ver|açıklama yap|yakın|eleştir|tweet at|paylaş|isyan et|sözlerini sürdür|sözlerini tamamla|sözlerini noktala|itiraf et|savun|mesaj ver|espri yap|sitem et|dert yan|feryat et|yalvar|çıkış|şikayet et|yanıtla'
const INTRODUCED =
  'söyle|de|konuş|kaydet|anlat|aktar|belirt|ifade et|dile getir|kullan|ver|yap|sürdür|devam et|ekle|tamamla|özetle|açıkla|yaz|paylaş|yanıtla|cevapla|değerlendir|duyur|noktala|sonlandır|bitir|yer ver|sırala|bulun|seslen|savun'
const CLOSED_SPOKEN = any(SPOKEN, closed)
const CLOSED_INTRODUCED = any(INTRODUCED, closed)
const GAP = '(?:[\\p{L}\\p{N}]{1,20} ){0,2}'

/** Speech that is quoted or introduced, and nouns of speech with their verbs. */
export const SPEECH_CUES: readonly CueRow[] = [
  // Quoted speech.
  row(
    'dedi(?:ler)?|demişti|diyor(?:lar|du)?|demiş|diyebildi(?:ler)?|deyiverdi|diyecekti',
    'reportingActive',
    'subject',
    'quotation',
  ),
  row('den(?:il)?(?:di|iyor|mişti|mektedir|mekte)', 'reportingPassive', 'agent', 'quotation'),
  row(
    `olarak (?:${closed('nitele')}|${closed('nitelendir')})`,
    'reportingActive',
    'subject',
    'nothing',
  ),
  row('denilirken', 'reportingPassive', 'agent', 'quotation'),
  row(`${closed('altını çiz')}|${converb('altını çiz')}`, 'reportingActive', 'subject', 'nothing'),
  row(participle('altını çiz'), 'participial', 'subject', 'nothing', { isBefore: true }),
  row(
    `(?:görüşünde|kanaatinde|kanısında|düşüncesinde|inancında)(?:l[ae]r)?(?: (?:${closed('birleş')}|${closed('ol')}))?`,
    'reportingActive',
    'subject',
    'bareClause',
  ),
  row(
    `(?:istifaya|göreve|sağduyuya|itidale|birliğe|eyleme|sandığa|sokağa|boykota|mücadeleye|dayanışmaya|greve) (?:${closed('davet et')}|${closed('çağır')})`,
    'reportingActive',
    'subject',
    'nothing',
  ),
  row(closed('iste'), 'reportingActive', 'subject', 'dativeClause'),
  row('denilerek', 'reportingPassive', 'agent', 'quotation'),
  row('diyen', 'participial', 'subject', 'quotation', { isBefore: true }),
  row('diyerek|derken', 'reportingActive', 'subject', 'quotation'),
  row(
    `diye ${GAP}(?:${CLOSED_SPOKEN}|${any(SPOKEN, converb)})`,
    'reportingActive',
    'subject',
    'quotation',
  ),
  row(`diye ${GAP}(?:${any(SPOKEN, participle)})`, 'participial', 'subject', 'quotation', {
    isBefore: true,
  }),
  row(
    `şeklinde ${GAP}(?:${CLOSED_SPOKEN}|${closed('açıklama yap')})`,
    'reportingActive',
    'subject',
    'clause',
  ),
  row(`şeklinde ${GAP}(?:${any(SPOKEN, participle)})`, 'participial', 'subject', 'clause', {
    isBefore: true,
  }),
  row(
    `(?:sözleriyle|sözleri ile|ifadeleriyle|ifadesiyle|cümleleriyle|cümlesiyle|mesajıyla|notuyla|sözlerle) ${GAP}(?:[\\p{L}]{2,20})(?:[dt][ıiuü](?:l[ae]r)?|[ıiuü]yor)`,
    'reportingActive',
    'subject',
    'quotation',
  ),
  row(
    `sözlerin[ie] ${GAP}(?:${any('ekle|sürdür|tamamla|noktala|sonlandır|bitir', closed)})`,
    'reportingActive',
    'subject',
    'nothing',
  ),
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
  row(
    `(?:konuş|açıklama yap|seslen|yanıt ver|cevap ver|yanıtla|cevapla|tepki göster|anlat|özetle|değerlendir|sor|yaz|paylaş|açıkla|uyar)(?:t?[dt][ıiuü](?:l[ae]r)?|[ıiuü]yor)(?=:)`,
    'reportingActive',
    'subject',
    'nothing',
  ),
  // A noun of speech and its verb.
  row(
    any(
      'bulun',
      (stem) =>
        `(?:çağrı|uyarı|iddia|suçlama|itiraf|tavsiye|eleştiri|öneri|itham|temenni|vaat)(?:s[ıi]|l[ae]r[ıi])?n?d[ae] (?:de |da )?(?:${closed(stem)}|${converb(stem)})`,
    ),
    'reportingActive',
    'subject',
    'nothing',
  ),
  row(
    `${NOUN} (?:de |da )?(?:${any(SUPPORT, closed)}|${any(SUPPORT, converb)})`,
    'reportingActive',
    'subject',
    'bareClause',
  ),
  row(
    `${NOUN} (?:de |da )?(?:${any(SUPPORT, participle)})`,
    'participial',
    'subject',
    'bareClause',
    { isBefore: true },
  ),
  row(
    `${NOUN} (?:de |da )?(?:${any(SUPPORTED, closed)}|${any(SUPPORTED, converb)})`,
    'reportingPassive',
    'agent',
    'bareClause',
  ),
  row(
    'söylemekle yetindi|belirtmekle yetindi|açıklamakla yetindi|demekle yetindi',
    'reportingActive',
    'subject',
    'clause',
  ),
  row(
    `${any('suçla|itham et', closed)}|${any('suçla|itham et', converb)}`,
    'reportingActive',
    'subject',
    'claim',
  ),
  row(
    any('talep et|çağrı yap|çağrıda bulun|uyarıda bulun', closed),
    'reportingActive',
    'subject',
    'claim',
  ),
  row(`${any('uyar', closed)}`, 'reportingActive', 'subject', 'claim'),
  // “Sağlam'ın deyişiyle …”: whose words they are stands before.
  row(
    '(?:deyişiyle|deyimiyle|tabiriyle|ifadesiyle|sözleriyle|anlatımıyla|benzetmesiyle|nitelemesiyle|aktarımıyla|yorumuyla)',
    'reportingActive',
    'owner',
    'nothing',
  ),
  // Claims as nouns.
  row(
    '(?:yönündeki|şeklindeki|yönünde|dair|ilişkin) (?:[\\p{L}]{2,20} )?(?:iddia|söylenti)(?:l[ae]r|s[ıi])?(?:[ıi]?n?[ıiae]?|[ıi]n|d[ae]n?|yl[ae])?',
    'hedgePhrase',
    'nobody',
    'bareClause',
    { form: 'presupposed' },
  ),
  row(
    'iddiası(?:yla|nın|nı|na|nda|ndan)?|iddiaları(?:yla|nın|nı|na|nda)?',
    'hedgePhrase',
    'nobody',
    'bareClause',
    { form: 'presupposed' },
  ),
]
