import type { SpeakerKind } from '../types'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Titles and offices that one person has; they stand before a name or alone. */
const PERSONS = set(`
  sorumlu amir memur bekçi kâtip katip işveren usta ustabaşı çırak gardiyan şoför sürücü görevli denetçi denetmen muhasebeci tercüman kütüphaneci
  madenci balıkçı fırıncı bakkal kasap berber terzi marangoz elektrikçi aşçı garson hakem astsubay yüzbaşı binbaşı üsteğmen teğmen çavuş er emir
  menajer yapımcı senarist besteci solist koreograf garson taksici pilot hostes kiracı müteahhit galerici veteriner diyetisyen
  fizyoterapist kaleci santrfor orta saha bestekar sunucu dansçı heykeltıraş yüzücü güreşçi halterci astronot kimyager biyolog fizikçi matematikçi
  aday başkanvekili başkanvekil başsavcıvekili iktisatçı bakan başbakan cumhurbaşkanı başkan vali kaymakam müdür sözcü savcı başsavcı hakim hâkim yargıç avukat vekil milletvekili senatör general
  orgeneral albay komutan büyükelçi elçi konsolos danışman sekreter lider uzman ekonomist analist profesör doçent doktor hekim
  başhekim cerrah öğretmen rektör dekan muhtar imam müftü yönetmen oyuncu yazar şair ressam sanatçı şarkıcı müzisyen küratör
  kaptan teknik direktör antrenör hoca futbolcu sporcu teknisyen patron ceo koordinatör temsilci üye eş eşi anne baba kardeş abi abla oğul oğlu kız kızı
  dayı amca teyze hala yeğen komşu gazeteci muhabir spiker editör stratejist araştırmacı akademisyen bilim insanı tanık sanık şüpheli
  davacı davalı mağdur müşteki kurucu yönetici mühendis mimar çiftçi esnaf işletmeci eczacı hemşire psikolog psikiyatrist sosyolog jeolog
  jeofizikçi meteorolog arkeolog tarihçi itfaiyeci polis müfettiş kral kraliçe prens prenses papa patrik başmüzakereci yardımcı genel ortak sahibi
  sahip emekli eski yeni eşbaşkan eşbaşkanı veli kadın adam genç vatandaş kişi prof dr doç av op yrd uzm dt sayın bey hanım şef direktör hakem oyun`)
/** Bodies that speak as one. */
const BODIES = set(`
  bakanlık başkanlık valilik kaymakamlık belediye büyükşehir savcılık başsavcılık emniyet jandarma polis müdürlük komutanlık genelkurmay konsolosluk büyükelçilik
  elçilik rektörlük üniversite hastane şirket holding banka kurum kuruluş kurul dernek vakıf sendika konfederasyon federasyon oda birlik baro
  parti meclis komisyon komite konsey mahkeme danıştay yargıtay sayıştay ajans gazete kanal televizyon dergi site portal radyo kulüp yönetim
  hükümet ordu saray kremlin pentagon beyaz saray örgüt merkez enstitü idare işletme fabrika okul tabipler borsa fon ofis sözcülük
  dışişleri içişleri maliye sahil güvenlik itfaiye afad akom kızılay tüik tcmb bddk spk rtük ysk türk-iş disk tobb tüsiad tmmob ttb aa dha iha anka
  reuters ap afp bbc cnn nato ab bm dsö who imf oecd unicef fifa uefa tff google meta apple microsoft nasa esa
  times post guardian journal gazeta bloomberg telegraph bild spiegel monde herald press tass xinhua sputnik interfax axios politico economist newsweek haaretz telegram jazeera arabiya independent tribune habertürk ntv trt hürriyet milliyet birgün evrensel
  muhalefet iktidar
  platform koalisyon ittifak grup heyet başhekimlik müftülük diyanet adliye havalimanı liman thy tcdd botaş tpao epdk tmsf tedaş baro
  bakanlar kurulu milli takım takım ekip aile müze festival vilayet karargah firma marka kooperatif birim daire kampanya taraf`)
/** Many, or somebody, without a name. */
const MASKED = set(`
  arkadaş arkadaşı arkadaşları yakını işçi köylü taraftar öğrenci yolcu emekli depremzede esnaf komşu işçi köylü taraftar öğrenci yolcu emekli depremzede basın basını medya medyası yetkili yetkililer yetkilisi yetkilileri kaynak kaynaklar kaynağı kaynakları uzmanlar uzmanları görgü tanıklar tanıkları tanığı görevliler görevlileri görevlisi çalışanı çalışanlar
  çalışanları araştırmacılar araştırmacıları bilim doktorlar doktorları vatandaşlar vatandaşlar mahalleli mahalleliler sakinler sakinleri sakini
  köylüler köylüleri esnaflar analistler analistleri ekonomistler ekonomistleri eleştirmenler eleştirmenleri avukatlar avukatları yöneticiler yöneticileri diplomatlar diplomatları diplomat çevreler
  çevreleri kulisler kulisleri öğrenciler öğrencileri veliler velileri işçiler işçileri üyeler üyeleri taraftarlar taraftarları muhalifler yakınlar yakınları
  komşular komşuları aileler gazeteciler aktivistler hukukçular hukukçuları hekimler hekimleri kişiler bilirkişiler üreticiler üreticileri çiftçiler temsilciler temsilcileri milletvekilleri
  sürücüler emekliler bilim insanları insanları polisler personel yorumcular gözlemciler gözlemcileri savunucuları sanatseverler`)
/** What is read, not heard. */
const DOCUMENTS = set(`
  rapor belge iddianame tutanak karar gerekçeli mektup anlaşma protokol sözleşme tasarı bildiri bildirge araştırma çalışma anket veri istatistik fezleke kayıt bulgu sonuç
  analiz bilanço inceleme otopsi dosya dilekçe şikayet bülten tablo liste tebliğ özet sunum makale dava kitap endeks rapor bilirkişi
  bildirim yazışma mail e-posta elektronik fatura dekont makbuz ekstre sicil defter arşiv izahname mutabakat tezkere zabıt kroki çizelge döküm ekspertiz muhasebe
  hesaplama tahmin projeksiyon yoklama tespit envanter ifade beyan yönerge taslak önerge teklif genelge`)
const UNSEEN = set('plan senaryo hesap ses kayıt görüntü mesajlaşma not')
/** What a body or a person gave out: who that was is the speaker. */
const STATEMENTS = set(`
  açıklama haber paylaşım mesaj yazı duyuru konuşma metin söyleşi röportaj demeç ifade beyan bilgi söz iddia değerlendirme tweet
  gönderi yayın program görüş savunma anlatım twit başvuru bilgilendirme yazısı aktarım ihbar`)

const POSSESSED = /(?:(?:s|l[ae]r)?[ıiuü])$/u
const hard = (word: string): string => word.replace(/ğ$/, 'k').replace(/b$/, 'p').replace(/d$/, 't')

/** A noun without what makes it somebody's or many: `bakanlığı` → `bakanlık`, `valisi` → `vali`, `raporları` → `rapor`. */
export function stemsOfNoun(word: string): string[] {
  const bare = word.replace(/s[ıiuü]$/u, '')
  const short = word.replace(/[ıiuü]$/u, '')
  const many = word.replace(/l[ae]r(?:[ıi])?$/u, '')
  const all = [word, bare, short, hard(short), many, many.replace(/[ıiuü]$/u, '')]
  return POSSESSED.test(word) || many !== word ? [...new Set(all)] : [word]
}

/** Shorter stems are acronyms: “esası” is nothing of ESA. */
const SHORTEST = 4
const SHORT_NOUNS = new Set(['oda', 'baro', 'ağ', 'üye', 'şef'])

const isIn = (list: ReadonlySet<string>, word: string): boolean =>
  list.has(word) ||
  stemsOfNoun(word).some(
    (stem) => list.has(stem) && (stem.length >= SHORTEST || SHORT_NOUNS.has(stem)),
  )

/** What kind of speaker a noun in lower case is, or null. Endings of case make it none: `bakana`, `valilikten`. */
export function kindOfNoun(word: string): SpeakerKind | null {
  if (MASKED.has(word)) return 'masked'
  if (
    /l[ıiuü](?:k|ğ[ıiuü])$/u.test(word) &&
    /^(?:.*(?:kan|vali|kam|müdür|savcı|komutan|konsolos|elçi|hekim|rektör|müftü|sözcü|kurmay|amir))l[ıiuü](?:k|ğ[ıiuü])$/u.test(
      word,
    )
  )
    return 'body'
  if (isIn(BODIES, word)) return 'body'
  // “eczacılar”: many of an office have no name.
  if (/l[ae]r[ıi]?$/u.test(word) && isIn(PERSONS, word)) return 'masked'
  if (isIn(PERSONS, word)) return 'person'
  return null
}

export const documentKind = (word: string): 'document' | 'unseen' | 'statement' | null => {
  if (isIn(STATEMENTS, word)) return 'statement'
  if (isIn(DOCUMENTS, word)) return 'document'
  return isIn(UNSEEN, word) ? 'unseen' : null
}

/** Small words inside a name or before an office: “Azerbaycan haber ajansı APA”. */
const WITHIN =
  /^(?:haber|merkezli|resmi|devlet|yerel|bağımsız|muhalif|ünlü|kıdemli|tanınmış|deneyimli|uluslararası|ulusal)$/
export const isWithin = (word: string): boolean => WITHIN.test(word)

export const isTitle = (word: string): boolean => isIn(PERSONS, word)
export const isBody = (word: string): boolean => kindOfNoun(word) === 'body'

/** Capitals at the beginning of a sentence that begin no name. */
export const NO_NAMES = set(`
  ancak fakat ama öte yandan ayrıca bunun bu o şu bir her yine dün bugün yarın önce sonra geçen geçtiğimiz olay olayda olayla konuyla konuya haberde açıklamada raporda toplantıda
  konuşmasında açıklamasında ise de da ve veya ya eğer çünkü zira böylece nitekim üstelik hatta bununla birlikte ayrıntılar iddiaya iddialara edinilen alınan
  ilk son yapılan verilen kararın kararda dava davada mahkemede duruşmada törende gecede maçta öğle sabah akşam gece saat pazartesi salı çarşamba
  perşembe cuma cumartesi pazar ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık
  peki evet hayır belki artık şimdi daha çok en ne nasıl neden niye hem kimi bazı birçok pek tüm bütün diğer başka aynı öyle böyle şöyle burada orada geçmişte gelecekte
  buna karşın rağmen dolayısıyla kısaca özellikle öncelikle sonuç olarak gözaltına şüpheli`)

/** Places: one alone does not speak, as the first word of a longer name it belongs to it. */
export const PLACES = set(`
  türkiye almanya fransa rusya ukrayna çin abd ingiltere yunanistan suriye
  irak iran israil azerbaycan mısır italya ispanya japonya hindistan ankara istanbul izmir moskova bakü washington londra paris berlin brüksel avrupa asya afrika kuzey güney doğu batı orta`)

const COMPANIES = new Set(
  'enerji holding boya inşaat sanayi gıda tekstil çimento kredi maden madencilik otomotiv lojistik sigorta yatırım menkul bankacılık turizm havayolları petrol gaz elektrik elektronik ilaç kimya makine tarım yapı mobilya medya yayıncılık bilişim teknoloji yazılım iletişim kargo taşımacılık denizcilik perakende ambalaj plastik cam seramik kağıt gayrimenkul finans factoring portföy grup'.split(
    ' ',
  ),
)
/** A word that closes the name of a company: “Sarnıç Enerji”. */
export const isCompany = (word: string): boolean => COMPANIES.has(word)
