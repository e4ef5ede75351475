/** What a word may not be exchanged for without the sentence saying something else. */
export type Guard = 'cue' | 'hedge' | 'number' | 'meaning'

/** `id`: words of one id say the same; `rank`: how firmly a cue says it (0 doubts, 1 tells, 2 makes certain). */
type Guarded = { guard: Guard; id: string; rank?: 0 | 1 | 2 }
type Row = Guarded & { words: RegExp }

const row = (guard: Guard, id: string, words: string, rank?: 0 | 1 | 2): Row => ({
  ...{ guard, id, words: new RegExp(`^(?:${words})`, 'u') },
  ...(rank === undefined ? {} : { rank }),
})
/** Words of which each is its own meaning: one row for every stem. */
const each = (guard: Guard, stems: string): Row[] =>
  stems.split(' ').map((stem) => row(guard, stem, stem))

const ET = '(?:et|ed)'
const TURKISH: readonly Row[] = [
  row('cue', 'yalanla', `yalanla|yalanlıyor|inkar_${ET}|inkâr_${ET}|tekzip_${ET}`, 1),
  row('cue', 'doubt', `iddia_${ET}|öne_sür|ileri_sür|savun(?:du|uyor|an|ul|mak)|iddia(?!_)`, 0),
  row('cue', 'doğrula', `doğrula|doğruluyor|teyit_${ET}`, 2),
  row(
    'cue',
    'certain',
    'kanıtla|kanıtlıyor|ispatla|belirlen|tespit|saptan|ortaya_(?:koy|çık)|itiraf|ifşa',
    2,
  ),
  row(
    'cue',
    'tell',
    `söyle|söylü|belirt|bildir|kaydet|kaydedil|ifade_${ET}|dile_getir|aktar|açıkla(?!ma)|açıklıyor|duyur|not_${ET}|anlat|dedi$|diyor$|ekledi|vurgula|vurguluyor|hatırlat|anımsat|ilet(?:ti|ildi|iyor)|paylaş(?:tı|ıldı)|işaret_${ET}|dikkat_çek|altını_çiz|yaz(?:dı|ıyor|ıldı|ar$|mış)|(?:diye|şeklinde)_konuş|(?:ifadesini|ifadelerini|sözlerini)_kullan`,
    1,
  ),
  row('cue', 'warn', 'uyar(?:dı|ıyor|an)|uyarı', 1),
  row('cue', 'demand', `talep_${ET}|iste(?:di|yor)`, 1),
  row('cue', 'promise', `vaat_${ET}|vadet|taahhüt_${ET}|söz_ver`, 1),
  row('cue', 'believe', 'inan|düşün|tahmin|öngör', 0),
  row(
    'hedge',
    'hedge',
    'sözde|güya|deniyor|denildi|deniliyor|konuşulu|sözüm|söylenti|dedikodu|rivayet|sanıl|zannedil|öğrenil',
  ),
  row('hedge', 'göre', 'göre$'),
  row('number', '2', 'iki'),
  ...each(
    'number',
    'onlarca yüzlerce binlerce üç dört beş altı$ yedi$ sekiz dokuz on$ yirmi otuz kırk elli altmış yetmiş seksen doksan yüz$ bin$ milyon milyar trilyon yarım yarı çeyrek düzine yüzde',
  ),
  ...each(
    'number',
    'ilk$ son$ birinci ocak şubat mart$ nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık pazartesi pazar salı çarşamba perşembe cuma cumartesi bugün dün yarın sabah akşam öğle gece hafta gün$ saat dakika saniye metre kilometre santimetre milimetre hektar kilogram gram ton$ litre lira dolar avro euro sterlin derece puan$ promil dönüm varil watt kilovat megavat knot deniz_mili',
  ),
  row('meaning', 'many', 'çok|birçok|pek|oldukça|epey|hayli'),
  row('meaning', 'some', 'bazı|kimi$'),
  row('meaning', 'only', 'sadece|yalnız|tek$'),
  row('meaning', 'before', 'önce|evvel'),
  row('meaning', 'after', 'sonra|ardından'),
  row('meaning', 'still', 'hâlâ|hala$|halen'),
  row('meaning', 'end', 'bit(?:ti|ir|iyor)|sona_er|tamamlan|sonlan'),
  row('number', 'year', 'yıl(?!dı)|sene'),
  row('meaning', 'all', 'tüm|bütün|hep|her$|herkes'),
  ...each(
    'meaning',
    'az$ hiç hiçbir çoğu birkaç daha$ en$ artık değil yok$ var$ henüz kesin belki muhtemel olası mutlaka asla neredeyse belli gerçek',
  ),
  row('meaning', 'accept', `kabul_${ET}|kabul|onay`),
  row('meaning', 'refuse', 'reddet|reddedil|ret$|geri_çevir'),
  row('meaning', 'rise', 'art(?:tı|ır|ış|ıyor|mak|acak)|yüksel|çoğal'),
  row('meaning', 'fall', 'azal|düş(?:t|ü|m)|gerile'),
  row('meaning', 'accident', 'kaza(?!n)'),
  row('meaning', 'win', 'kazan'),
  row('meaning', 'lose', 'kaybet'),
  row('meaning', 'die', 'öl(?:dü(?!r)|ü|en|m)|(?:yaşamını|hayatını)_(?:yitir|kayb)|can_ver'),
  row('meaning', 'kill', 'öldür|katlet|katil|cinayet'),
  ...each(
    'meaning',
    'yarala yaralı çal(?:dı|an|ın|mak|mış) hırsız soy(?:du|gun) rüşvet zimmet yolsuz dolandır terör hain darbe suçlu suçsuz suçla(?!n) masum saldır tecavüz taciz tehdit şantaj işkence dayak döv(?:d|ül) vur(?:d|ul) kaçır kaçak sahte yalan(?!la) gözaltı tutukla sanık şüpheli hüküm mahkum mahkûm beraat dava iddianame soruştur yargıla ceza serbest istifa görevden atan(?:dı|an) aç(?:tı|ıldı)$ kapa kazan başla destekle karşı lehte aleyh kuzey güney doğu$ batı$ sağ$ sol$ yasak yasal yasadışı izin zorla gönüllü eski$ yeni$ ekle(?!di) çıkar iptal ertele imzala(?!n) boşan evlen patla(?:t|d) yangın kundak',
  ),
]

const ENGLISH: readonly Row[] = [
  row('cue', 'deny', 'den(?:y|ie)', 1),
  row(
    'cue',
    'doubt',
    'claim|alleg(?:e|ing|ation)|argu(?:e|ing)|insist|contend|maintain|assert|suggest',
    0,
  ),
  row('cue', 'confirm', 'confirm', 2),
  row('cue', 'admit', 'admit|acknowledg|conced|confess', 2),
  row('cue', 'certain', 'show(?:s|ed)?$|prove|reveal|disclos|found$|demonstrat', 2),
  row('cue', 'believe', 'believ|thinks?$|thought$|hint|expect|estimat|predict', 0),
  row('cue', 'know', 'know|knew', 2),
  row('cue', 'accuse', 'accus|blam', 0),
  row('cue', 'warn', 'warn', 1),
  row(
    'cue',
    'tell',
    'said$|says?$|saying$|state[sd]$|stating$|note[sd]$|noting$|told$|tells$|announc|report(?:ed|s)$|added$|adds$|explain|wrote$|writes$|mention|remark|comment|declar|repl(?:y|ie)|observ|pointed_out',
    1,
  ),
  row('hedge', 'hedge', 'alleged|reported(?:ly)|supposed|so_called|apparent|rumour|rumor'),
  row('hedge', 'according', 'according'),
  ...each(
    'number',
    'two$ three$ four$ five$ six$ seven$ eight$ nine$ ten$ eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion half dozen percent quarter double twice third first$ last$ january february march$ april may_ june july august september october november december monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow morning evening night hour minute week month year metre meter kilometre kilometer mile inch foot feet cents?$ point percentage mph$ kph$ knots?$ watt volt acre hectare barrel ounce gallon tonne ton$ kilogram gram litre liter dollar euro pound lira degree',
  ),
  row('meaning', 'can', 'can$|could$'),
  row('meaning', 'may', 'may$|might$|possib|perhaps|probab|likely|maybe'),
  row(
    'meaning',
    'not',
    '(?:ca|wo|do|does|did|is|was|were|are|has|have|had|could|would|should)nt$|not$|never$|no$|none$|neither$|nor$|without$|nobody$|cannot$',
  ),
  row('meaning', 'accept', 'accept|approv'),
  row('meaning', 'refuse', 'reject|refus|declin'),
  row('meaning', 'rise', 'rose$|ris(?:e|ing)|increas|climb|grew$|grow|higher'),
  row('meaning', 'fall', 'fell$|fall|decreas|drop|shr[aiu]nk|lower'),
  row('meaning', 'all', 'all$|every|each$'),
  row('meaning', 'many', 'many$|numerous'),
  row('meaning', 'almost', 'almost|nearly'),
  row('meaning', 'only', 'only$|just$|merely'),
  row('meaning', 'start', 'start|begin|began|begun|commenc'),
  row('meaning', 'end', 'end(?:ed|s)?$|finish|conclud'),
  row('meaning', 'close', 'clos|shut'),
  row('meaning', 'stop', 'stop|halt'),
  row('meaning', 'hurt', 'injur|wound|hurt'),
  row('meaning', 'allow', 'allow|permit'),
  ...each(
    'meaning',
    'some$ most$ few$ several will$ would$ should$ must$ before$ after$ more$ less$ certain accident died$ die[sd]? dead kill murder stole steal theft thief robb brib embezzl corrupt fraud terror traitor coup guilty innocent attack rape abus threat blackmail tortur beat shot$ shoot fake lie[ds]?$ lying charg convict arrest detain suspect trial tried acquit investigat sentenc sued$ resign fired$ sack appoint open win$ won$ los[te] support oppos against$ for$ north south east west left$ right$ ban(?:ned)?$ legal illegal forc volunt old$ new$ former current cancel postpon sign(?:ed)?$ explo fire$ arson',
  ),
]

const ROWS: Readonly<Record<string, readonly Row[]>> = { tr: TURKISH, en: ENGLISH }
const cache = new Map<string, Guarded | null>()
const MOST = 20_000

/**
 * What a word in lower case is, where exchanging it changes who says what, how firmly, or what happened; null for any other. `language` is `tr` or
 * `en`; a phrase is given joined by `_` (“iddia_etti”). Our own list, to be added to.
 */
export function guardOf(word: string, language: 'tr' | 'en'): Guarded | null {
  if (/^[\d$€£₺%]/u.test(word)) return { guard: 'number', id: word }
  const key = `${language} ${word}`
  const known = cache.get(key)
  if (known !== undefined) return known
  if (cache.size > MOST) cache.clear()
  const found = ROWS[language]?.find(({ words }) => words.test(word)) ?? null
  cache.set(key, found)
  return found
}
