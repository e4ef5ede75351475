import type { Words } from '@/src/language/words'

/** Where the page is; `?bolum=` opens a section's front. */
export const FRONT_PAGE_PATH = '/admin/on-sayfa'
export const FRONT_TITLE: Words = { tr: 'Ön sayfa', en: 'Front page' }

/** What the page of fronts says. */
export const FRONT_WORDS = {
  home: { tr: 'Ana sayfa', en: 'Home page' },
  page: { tr: 'Hangi sayfa', en: 'Which page' },
  save: { tr: 'Yayına koy', en: 'Put it out' },
  saving: { tr: 'Kaydediliyor…', en: 'Saving…' },
  saved: { tr: 'Kaydedildi; okur bunu görüyor.', en: 'Saved; readers see this.' },
  undo: { tr: 'Geri al', en: 'Undo' },
  redo: { tr: 'Yinele', en: 'Redo' },
  unsaved: { tr: 'Kaydedilmemiş değişiklik var', en: 'There are unsaved changes' },
  slots: { tr: 'Yerler', en: 'Slots' },
  preview: { tr: 'Okur ne görecek', en: 'What readers will see' },
  history: { tr: 'Önceki düzenler', en: 'Earlier arrangements' },
  bring: { tr: 'Bu düzene dön', en: 'Go back to this' },
  noHistory: { tr: 'Henüz kaydedilmiş bir düzen yok.', en: 'No arrangement has been saved yet.' },
  addStory: { tr: 'Haber ekle', en: 'Add a story' },
  search: { tr: 'Başlıkta ara', en: 'Search headlines' },
  none: { tr: 'Böyle bir haber bulunamadı.', en: 'No such story was found.' },
  auto: { tr: 'Boş; kendiliğinden dolar.', en: 'Empty; it fills by itself.' },
  off: { tr: 'Kapalı', en: 'Off' },
  title: { tr: 'Başlık (boşsa kendi adı)', en: 'Title (empty: its own name)' },
  layout: { tr: 'Düzen', en: 'Layout' },
  up: { tr: 'Yukarı', en: 'Up' },
  down: { tr: 'Aşağı', en: 'Down' },
  remove: { tr: 'Çıkar', en: 'Take out' },
  details: { tr: 'Başlık, spot, görsel, saat', en: 'Headline, dek, picture, time' },
  headline: { tr: 'Buradaki başlık', en: 'Headline here' },
  dek: { tr: 'Buradaki spot', en: 'Dek here' },
  claim: { tr: 'Hangi söz', en: 'Which words' },
  image: { tr: 'Buradaki görsel', en: 'Picture here' },
  ownImage: { tr: 'Haberin kendi görseli', en: 'The story’s own picture' },
  fromLeft: { tr: 'Kırpma: soldan %', en: 'Crop: % from the left' },
  fromTop: { tr: 'Kırpma: üstten %', en: 'Crop: % from the top' },
  from: { tr: 'Ne zamandan', en: 'From' },
  until: { tr: 'Ne zamana', en: 'Until' },
  url: { tr: 'Haber yoksa adres', en: 'Address, where there is no story' },
  reason: { tr: 'Bulguya rağmen gerekçe', en: 'Reason despite a finding' },
  alertLine: { tr: 'Satır ekle', en: 'Add a line' },
  addSection: { tr: 'Bölüm sırası ekle', en: 'Add a section row' },
  clash: {
    tr: 'Siz düzenlerken başka biri bu sayfayı kaydetti. Sizinki duruyor; aşağıda ikisi yan yana.',
    en: 'Somebody else saved this page while you were arranging it. Yours is kept; both stand side by side below.',
  },
  mine: { tr: 'Sizin düzeniniz', en: 'Your arrangement' },
  theirs: { tr: 'Kaydedilen düzen', en: 'The saved arrangement' },
  takeMine: { tr: 'Benimkini yayına koy', en: 'Put mine out' },
  takeTheirs: { tr: 'Kaydedileni al (geri alınabilir)', en: 'Take the saved one (can be undone)' },
  noPreview: {
    tr: 'Önizleme alınamadı; aşağıdaki eski olabilir.',
    en: 'No preview came; what stands below may be old.',
  },
  empty: { tr: 'Bu yerde bir şey görünmeyecek.', en: 'Nothing will show here.' },
} as const satisfies Record<string, Words>
