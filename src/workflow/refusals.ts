import { makeRefusal } from '@/src/language/refusal'

/** Every refusal of the workflow: a stable code, a status, and one sentence a journalist understands. */
export const REFUSALS = {
  unknownActor: makeRefusal('unknownActor', 403, {
    tr: 'Bunu yapmak için yetkiniz yok.',
    en: 'You may not do this.',
  }),
  unknownAction: makeRefusal('unknownAction', 400, {
    tr: 'Böyle bir işlem yok.',
    en: 'There is no such action.',
  }),
  notYours: makeRefusal('notYours', 403, {
    tr: 'Bu haberde bu işlemi yapma yetkiniz yok.',
    en: 'You may not do this with this article.',
  }),
  illegalStage: makeRefusal('illegalStage', 409, {
    tr: 'Haber bu aşamadayken bu işlem yapılamaz.',
    en: 'This cannot be done while the article is in this stage.',
  }),
  illegalState: makeRefusal('illegalState', 409, {
    tr: 'Haberin yayın durumu bu işleme izin vermiyor.',
    en: 'The publication state of the article does not allow this.',
  }),
  serverField: makeRefusal('serverField', 403, {
    tr: 'Bu alanı yalnız sistem yazar; aşama ve onay, işlem düğmeleriyle değişir.',
    en: 'Only the system writes this field; stage and approval change by the action buttons.',
  }),
  staleRevision: makeRefusal('staleRevision', 409, {
    tr: 'Siz yazarken haber değişti. Yazdığınız kaybolmadı: iki metni karşılaştırıp yeniden kaydedin.',
    en: 'The article changed while you were writing. Nothing is lost: compare both texts and save again.',
  }),
  writeConflict: makeRefusal('writeConflict', 409, {
    tr: 'Aynı anda başka biri kaydetti. Yeniden deneyin.',
    en: 'Somebody else saved at the same moment. Try again.',
  }),
  ownArticle: makeRefusal('ownArticle', 403, {
    tr: 'Kendi metninizi onaylayamazsınız.',
    en: 'You cannot approve your own text.',
  }),
  touchedText: makeRefusal('touchedText', 403, {
    tr: 'Bu metne dokundunuz; onayı başka bir editör vermeli.',
    en: 'You worked on this text; another editor must approve it.',
  }),
  reasonMissing: makeRefusal('reasonMissing', 400, {
    tr: 'Gerekçe en az 10 karakter olmalı.',
    en: 'The reason needs at least 10 characters.',
  }),
  headlineMissing: makeRefusal('headlineMissing', 422, {
    tr: 'Başlık olmadan gönderilemez.',
    en: 'It needs a headline first.',
  }),
  bodyMissing: makeRefusal('bodyMissing', 422, {
    tr: 'Metin olmadan gönderilemez.',
    en: 'It needs a body first.',
  }),
  findingsOpen: makeRefusal('findingsOpen', 422, {
    tr: 'Açık kaynak bulguları var: giderin ya da gerekçeyle geçin.',
    en: 'Findings about sourcing are open: mend them or overrule them with a reason.',
  }),
  pictureIncomplete: makeRefusal('pictureIncomplete', 422, {
    tr: 'Bir görselin betimlemesi (alt) ya da künyesi eksik.',
    en: 'A picture lacks its alt text or credit.',
  }),
  gateRequired: makeRefusal('gateRequired', 422, {
    tr: 'Beklenen bir kapı var (hukuk ya da doğrulama).',
    en: 'A gate (legal or fact-check) is still required.',
  }),
  embargoed: makeRefusal('embargoed', 422, {
    tr: 'Ambargo süresi dolmadı.',
    en: 'The embargo is not over yet.',
  }),
  notApprovedText: makeRefusal('notApprovedText', 409, {
    tr: 'Metin onaydan sonra değişmiş; yeniden onay gerekiyor.',
    en: 'The text changed after its approval; it needs a new one.',
  }),
  notSubmitter: makeRefusal('notSubmitter', 403, {
    tr: 'Yalnız incelemeye gönderen geri alabilir.',
    en: 'Only who submitted it can recall it.',
  }),
  reviewerTouched: makeRefusal('reviewerTouched', 422, {
    tr: 'İnceleyen, metne dokunmamış bir editör olmalı.',
    en: 'The reviewer must be an editor who did not work on the text.',
  }),
  alreadyAssigned: makeRefusal('alreadyAssigned', 409, {
    tr: 'Bu haberi az önce başka biri üstlendi.',
    en: 'Somebody else has just taken this article.',
  }),
  assignmentEmpty: makeRefusal('assignmentEmpty', 400, {
    tr: 'Bir inceleyen, bir görevli ya da bir teslim zamanı seçin.',
    en: 'Choose a reviewer, an assignee or a due time.',
  }),
  editKindMissing: makeRefusal('editKindMissing', 400, {
    tr: 'Değişikliğin türünü seçin (küçük düzeltme, güncelleme, düzeltme, açıklama, yanıt).',
    en: 'Choose the kind of edit (minor, update, correction, clarification, reply).',
  }),
  editKindNeeds: makeRefusal('editKindNeeds', 422, {
    tr: 'Bu değişiklik türü okura bir not ister (düzeltmede ayrıca eski ve yeni hâli).',
    en: 'This kind of edit needs a note for readers (a correction also its was and is).',
  }),
  notMinor: makeRefusal('notMinor', 422, {
    tr: 'Başlık, iddia, alıntı, sayı, ad ya da kaynak değişmiş: bu küçük düzeltme sayılmaz. Değişiklikten vazgeçip türünü yeniden seçin.',
    en: 'A headline, claim, quotation, number, name or source changed: this is no minor edit. Discard the edit and choose its kind again.',
  }),
  commentsOpen: makeRefusal('commentsOpen', 422, {
    tr: 'Onayı engelleyen bir yorum açık duruyor; önce çözülmeli.',
    en: 'A comment that blocks approval is still open; it must be resolved first.',
  }),
  namedSourceMissing: makeRefusal('namedSourceMissing', 422, {
    tr: 'Acil yayın için adı verilen en az bir kaynak gerekir.',
    en: 'An urgent publication needs at least one named source.',
  }),
  reviewNotDue: makeRefusal('reviewNotDue', 409, {
    tr: 'Gözden geçirme bekleyen bir yayın yok.',
    en: 'No publication is waiting for a sign-off.',
  }),
  ownPublication: makeRefusal('ownPublication', 403, {
    tr: 'Bunu yapan ya da metni yazan kişi gözden geçirdim diyemez; başka bir editör gerekir.',
    en: 'Who did it or wrote the text cannot sign it off; another editor must.',
  }),
  publicReasonMissing: makeRefusal('publicReasonMissing', 400, {
    tr: 'Okurun göreceği gerekçe en az 10 karakter olmalı.',
    en: 'The reason readers will see needs at least 10 characters.',
  }),
  timeMissing: makeRefusal('timeMissing', 400, {
    tr: 'Gelecekte bir dakika ve saat dilimi seçin.',
    en: 'Choose a future minute and its time zone.',
  }),
  timePast: makeRefusal('timePast', 422, {
    tr: 'Bu zaman geçmişte.',
    en: 'That time is in the past.',
  }),
  timeGap: makeRefusal('timeGap', 422, {
    tr: 'Bu saat o gün yok: saatler ileri alınıyor. Önerilen saati seçin.',
    en: 'That time does not exist on that day: the clocks go forward. Take the proposed one.',
  }),
  timeFold: makeRefusal('timeFold', 422, {
    tr: 'Bu saat o gün iki kez var: saatler geri alınıyor. Hangisi olduğunu seçin.',
    en: 'That time comes twice on that day: the clocks go back. Say which one.',
  }),
  notDue: makeRefusal('notDue', 409, { tr: 'Zamanı gelmedi.', en: 'It is not due yet.' }),
  gateMissing: makeRefusal('gateMissing', 400, {
    tr: 'Kapıyı (hukuk, doğrulama) ve durumunu (bekleniyor, tamam) seçin.',
    en: 'Choose the gate (legal, factCheck) and its state (required, done).',
  }),
  gateNotYours: makeRefusal('gateNotYours', 403, {
    tr: 'Bu kapıyı siz kapatamazsınız: hukuku müdür, doğrulamayı doğrulama editörü ya da editör kapatır, metne dokunan hiç kimse kapatamaz.',
    en: 'You cannot clear this gate: a chief clears the legal one, a fact-checker or an editor the fact-check, and nobody who worked on the text either.',
  }),
  embargoNotYours: makeRefusal('embargoNotYours', 403, {
    tr: 'Ambargoyu yalnız bir editör ya da yazı işleri müdürü kısaltabilir veya kaldırabilir; siz uzatabilirsiniz. Kaydetmek için eski zamanı geri yazın ya da bir editörden isteyin.',
    en: 'Only an editor or a chief shortens or lifts an embargo; you may lengthen it. To save, put the old time back or ask an editor.',
  }),
  duplicateClosed: makeRefusal('duplicateClosed', 403, {
    tr: 'Haber çoğaltılamaz; yeni bir haber açın.',
    en: 'Articles cannot be duplicated; start a new one.',
  }),
  inputInvalid: makeRefusal('inputInvalid', 400, {
    tr: 'Gönderilen bilgi okunamadı.',
    en: 'The input is not usable.',
  }),
  queryInvalid: makeRefusal('queryInvalid', 400, {
    tr: 'Sorgu bu hâliyle yanıtlanamaz.',
    en: 'The query cannot be answered like this.',
  }),
  fieldInvalid: makeRefusal('fieldInvalid', 400, {
    tr: 'Bir alanın değeri kaydedilemez.',
    en: 'A field has a value that cannot be stored.',
  }),
  relationUnknown: makeRefusal('relationUnknown', 400, {
    tr: 'Bağlanan bir kayıt yok; silinmiş ya da hiç olmamış. Başka bir kayıt seçin ya da alanı boşaltın:',
    en: 'A record that is referred to does not exist. Choose another one or empty the field:',
  }),
  notFound: makeRefusal('notFound', 404, {
    tr: 'Böyle bir haber yok.',
    en: 'There is no such article.',
  }),
  rateLimited: makeRefusal('rateLimited', 429, {
    tr: 'Kısa sürede çok fazla işlem yapıldı. Bir dakika bekleyip yeniden deneyin.',
    en: 'Too much was done in a short time. Wait a minute and try again.',
  }),
  autosavesFull: makeRefusal('autosavesFull', 409, {
    tr: 'Kaydedilmemiş metinleriniz sınıra ulaştı. Birini kaydedin ya da silin; bu metin tarayıcınızda duruyor.',
    en: 'Your unsaved texts have reached their limit. Save or drop one; this text stays in your browser.',
  }),
  preferenceInvalid: makeRefusal('preferenceInvalid', 400, {
    tr: 'Bu görünüm ayarı saklanamaz: adı en çok 200 karakter, içeriği en çok 50 kB olmalı; okuyamadığınız bir kayda ait olamaz.',
    en: 'This view setting cannot be kept: its name may have 200 characters, its content 50 kB at most, and it may not belong to a record that you cannot read.',
  }),
  bodyInvalid: makeRefusal('bodyInvalid', 400, {
    tr: 'Haber kaydedilmedi; yazdıklarınız duruyor.',
    en: 'The article was not saved; what you wrote is still here.',
  }),
  articleTooLarge: makeRefusal('articleTooLarge', 400, {
    tr: 'Haber çok büyük; kaydedilmedi. Metinde en çok 150 atıf işareti ve 5.000 parça, atıfların altında toplam 2.000.000 harf, listelerde (atıf, iddia, kanıt, kişi …) toplam 150 satır olabilir. Haberi bölün.',
    en: 'The article is too large; nothing was saved. At most 150 attribution marks and 5,000 pieces in the text, 2,000,000 letters under all attributions, 150 rows in all lists (attributions, claims, evidence, persons …). Split the story.',
  }),
  commentInvalid: makeRefusal('commentInvalid', 400, {
    tr: 'Yorum bu hâliyle kaydedilemez.',
    en: 'The comment cannot be stored like this.',
  }),
  commentNotYours: makeRefusal('commentNotYours', 403, {
    tr: 'Bu yorumu siz kapatamazsınız: onayı engelleyen yorumu yazan ya da bir editör kapatır.',
    en: 'You cannot resolve this comment: a blocking one is resolved by its author or an editor.',
  }),
  slugTaken: makeRefusal('slugTaken', 409, {
    tr: 'Bu adres başka bir haberin. Başka bir adres yazın.',
    en: 'This slug belongs to another article. Choose another one.',
  }),
  slugFixed: makeRefusal('slugFixed', 403, {
    tr: 'Yayımlanmış haberin adresini yalnız editör değiştirebilir.',
    en: 'Only an editor changes the slug of a published article.',
  }),
  printedAtOutside: makeRefusal('printedAtOutside', 400, {
    tr: 'İlk basıldığı an (printedAt) 1800 ile yarın arasında olmalı.',
    en: 'The printed time (printedAt) must lie between 1800 and tomorrow.',
  }),
  printedAtFixed: makeRefusal('printedAtFixed', 409, {
    tr: 'İlk basım zamanını yayından sonra yalnız yazı işleri müdürü düzeltebilir.',
    en: 'After the first publication only a chief editor can mend the printed time.',
  }),
} as const
export type RefusalCode = keyof typeof REFUSALS
