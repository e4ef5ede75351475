import type { DemoStory } from './DemoStory'

/** The long read of the front: with a table, a fact box, a pull quote and a correction. */
export const WINTER_TYRES: DemoStory = {
  slug: 'kavaklida-her-uc-okul-servisinden-biri-yaz-lastigiyle',
  hoursAgo: 2.1,
  headline: 'Kavaklı’da her üç okul servisinden biri kışa yaz lastiğiyle girdi',
  dek: 'Denetim tutanaklarına göre 61 aracın 21’inde kış lastiği yok. Belediye “aralık başına kadar” süre verdi; veliler bir ay önce yazıyla uyarmıştı.',
  section: 'Yerel',
  genre: 'report',
  tags: ['Okul', 'Ulaşım'],
  by: 'reporter',
  picture: {
    file: 'okul-servisi',
    alt: 'Çizim: kar altında bir yokuşta duran sarı okul servisi',
    caption: 'Kavaklı’da karlı bir sabahta okul servisi. Çizimdir, fotoğraf değildir',
  },
  backstory:
    'Tutanakların bir kopyasını okuduk, plakaları tek tek saydık, okulun önünde iki sabah bekledik. Haberde adı geçen herkese yayından önce soruldu.',
  parts: [
    'Kavaklı ilçesinde 23–26 Kasım’da durdurulan 61 okul servisinin 21’inde kış lastiği bulunmadı. Sayı, ilçe trafik amirliğinin tutanaklarında yer alıyor.',
    'Belediye Başkanı Nermin Aksoy perşembe günkü toplantıda “Kimseyi yolda bırakmadık, aralık başına kadar süre verdik” dedi. Aksoy’a göre eksik araçların çoğu, sözleşmesini ekimde yenileyen iki firmanın.',
    'Firmalardan Yayla Servis yazılı yanıtında “Eksik lastikler 2 Aralık’a kadar takılacak” dedi. Öteki firma, Doruk Taşımacılık, üç aramaya da yanıt vermedi.',
    '26 Kasım sabahı Yukarı Mahalle İlkokulu’nun önünde saydığımız 11 aracın dördünde yaz lastiği vardı.',
    { heading: 'Denetimde ne çıktı' },
    {
      table: [
        ['Firma', 'Denetlenen', 'Kış lastiği yok', 'Oran'],
        ['Yayla Servis', '24', '11', '%46'],
        ['Doruk Taşımacılık', '15', '7', '%47'],
        ['Öteki dokuz firma', '22', '3', '%14'],
        ['Toplam', '61', '21', '%34'],
      ],
    },
    { heading: 'Bir ay önce yazılmış dilekçe' },
    'Okul aile birliği başkanı Seher Yıldıran, 27 Ekim’de kaymakamlığa dilekçe verdiklerini söyledi. Dilekçede her servisin plakası ile lastiğinin durumu tek tek yazılmıştı.',
    { pullQuote: '“Çocuğum her sabah o yokuştan iniyor. Kâğıt bekleyecek zamanımız yok.”' },
    'Komşu Çınarlı’da oran yüzde dokuz; sayıyı Kıyı Haber Ajansı geçti. Kavaklı’ya kar bu yıl üç hafta erken geldi.',
    {
      factBox: 'Kural ne diyor?',
      items: [
        'Servisler 15 Kasım’dan 15 Mart’a kadar kış lastiği takar.',
        'Lastiği olmayan araç, eksik giderilene dek öğrenci taşıyamaz.',
        'Süre verme yetkisi komisyonda; kararda belediyenin adı geçmiyor.',
      ],
    },
    { attachment: 'kavakli-tutanak-ozeti' },
    'Kaymakamlık, denetimin aralık ayının ikinci haftasında yineleneceğini bildirdi. Künye, sonucu bu sayfaya ekleyecek.',
  ],
  said: [
    {
      words: 'durdurulan 61 okul servisinin 21’inde kış lastiği bulunmadı',
      ...{ mode: 'document', source: 'kavakli-denetim-tutanaklari', cue: 'tutanaklarında' },
      ...{ claim: '61 servisin 21’inde kış lastiği yok', kind: 'number' },
    },
    {
      words: '“Kimseyi yolda bırakmadık, aralık başına kadar süre verdik”',
      ...{ mode: 'namedSpeaker', speaker: 'nermin-aksoy', role: 'Kavaklı belediye başkanı' },
      ...{ cue: 'dedi', claim: 'Kimseyi yolda bırakmadık, aralık başına kadar süre verdik' },
    },
    {
      words: 'eksik araçların çoğu, sözleşmesini ekimde yenileyen iki firmanın',
      ...{ mode: 'namedSpeaker', speaker: 'nermin-aksoy', role: 'Kavaklı belediye başkanı' },
      ...{ cue: 'Aksoy’a göre', claim: 'Eksik araçların çoğu iki firmanın', about: 'yayla-servis' },
    },
    {
      words: '“Eksik lastikler 2 Aralık’a kadar takılacak”',
      ...{ mode: 'namedSource', source: 'yayla-servis', cue: 'dedi' },
      ...{ claim: 'Eksik lastikler 2 Aralık’a kadar takılacak', kind: 'plan' },
    },
    {
      words: 'üç aramaya da yanıt vermedi',
      ...{ mode: 'ownReporting', claim: 'Doruk Taşımacılık üç aramayı yanıtlamadı' },
    },
    {
      words: '11 aracın dördünde yaz lastiği vardı',
      ...{ mode: 'ownReporting', claim: 'Okulun önünde 11 aracın dördünde yaz lastiği vardı' },
    },
    {
      words: '27 Ekim’de kaymakamlığa dilekçe verdiklerini',
      ...{ mode: 'namedSpeaker', speaker: 'seher-yildiran', role: 'okul aile birliği başkanı' },
      ...{ cue: 'söyledi', claim: '27 Ekim’de dilekçe verildi' },
    },
    {
      words: '“Çocuğum her sabah o yokuştan iniyor. Kâğıt bekleyecek zamanımız yok.”',
      ...{ mode: 'namedSpeaker', speaker: 'seher-yildiran', role: 'okul aile birliği başkanı' },
      claim: 'Kâğıt bekleyecek zamanımız yok',
    },
    {
      words: 'Komşu Çınarlı’da oran yüzde dokuz',
      ...{ mode: 'namedSource', source: 'kiyi-haber-ajansi', cue: 'geçti' },
      via: 'cinarli-kaymakamligi',
      ...{ claim: 'Komşu Çınarlı’da oran yüzde dokuz', kind: 'number' },
    },
    {
      words: 'Servisler 15 Kasım’dan 15 Mart’a kadar kış lastiği takar.',
      ...{ mode: 'document', source: 'servis-komisyonu-karari' },
      claim: 'Servisler 15 Kasım’dan 15 Mart’a kadar kış lastiği takar',
    },
  ],
  answers: [
    {
      ...{ from: 'yayla-servis', outcome: 'answered' },
      text: 'Eksik lastikler 2 Aralık’a kadar takılacak.',
    },
    { from: { printed: 'Doruk Taşımacılık' }, outcome: 'noAnswer' },
  ],
  correction: {
    was: '64 okul servisinin 21’inde',
    is: '61 okul servisinin 21’inde',
    note: 'Haberin ilk halinde denetlenen araç sayısını 64 yazdık; tutanaklarda 61. Üç araç iki kez sayılmıştı.',
  },
}
