import type { Refusal } from '@/src/errors'

const make =
  (code: string, status: number, tr: string, en: string) =>
  (detail?: Record<string, unknown>): Refusal => ({
    code,
    status,
    message: { tr, en },
    ...(detail && { detail }),
  })

/** Every refusal of the workflow: a stable code, a status, and one sentence a journalist understands. */
export const REFUSALS = {
  unknownActor: make('unknownActor', 403, 'Bunu yapmak için yetkiniz yok.', 'You may not do this.'),
  unknownAction: make('unknownAction', 400, 'Böyle bir işlem yok.', 'There is no such action.'),
  notYours: make(
    'notYours',
    403,
    'Bu haberde bu işlemi yapma yetkiniz yok.',
    'You may not do this with this article.',
  ),
  illegalStage: make(
    'illegalStage',
    409,
    'Haber bu aşamadayken bu işlem yapılamaz.',
    'This cannot be done while the article is in this stage.',
  ),
  illegalState: make(
    'illegalState',
    409,
    'Haberin yayın durumu bu işleme izin vermiyor.',
    'The publication state of the article does not allow this.',
  ),
  serverField: make(
    'serverField',
    403,
    'Bu alanı yalnız sistem yazar; aşama ve onay, işlem düğmeleriyle değişir.',
    'Only the system writes this field; stage and approval change by the action buttons.',
  ),
  staleRevision: make(
    'staleRevision',
    409,
    'Siz yazarken haber değişti. Yazdığınız kaybolmadı: iki metni karşılaştırıp yeniden kaydedin.',
    'The article changed while you were writing. Nothing is lost: compare both texts and save again.',
  ),
  writeConflict: make(
    'writeConflict',
    409,
    'Aynı anda başka biri kaydetti. Yeniden deneyin.',
    'Somebody else saved at the same moment. Try again.',
  ),
  ownArticle: make(
    'ownArticle',
    403,
    'Kendi metninizi onaylayamazsınız.',
    'You cannot approve your own text.',
  ),
  touchedText: make(
    'touchedText',
    403,
    'Bu metne dokundunuz; onayı başka bir editör vermeli.',
    'You worked on this text; another editor must approve it.',
  ),
  reasonMissing: make(
    'reasonMissing',
    400,
    'Gerekçe en az 10 karakter olmalı.',
    'The reason needs at least 10 characters.',
  ),
  headlineMissing: make(
    'headlineMissing',
    422,
    'Başlık olmadan gönderilemez.',
    'It needs a headline first.',
  ),
  bodyMissing: make('bodyMissing', 422, 'Metin olmadan gönderilemez.', 'It needs a body first.'),
  findingsOpen: make(
    'findingsOpen',
    422,
    'Açık kaynak bulguları var: giderin ya da gerekçeyle geçin.',
    'Findings about sourcing are open: mend them or overrule them with a reason.',
  ),
  gateRequired: make(
    'gateRequired',
    422,
    'Beklenen bir kapı var (hukuk ya da doğrulama).',
    'A gate (legal or fact-check) is still required.',
  ),
  embargoed: make('embargoed', 422, 'Ambargo süresi dolmadı.', 'The embargo is not over yet.'),
  notApprovedText: make(
    'notApprovedText',
    409,
    'Metin onaydan sonra değişmiş; yeniden onay gerekiyor.',
    'The text changed after its approval; it needs a new one.',
  ),
  notSubmitter: make(
    'notSubmitter',
    403,
    'Yalnız incelemeye gönderen geri alabilir.',
    'Only who submitted it can recall it.',
  ),
  reviewerTouched: make(
    'reviewerTouched',
    422,
    'İnceleyen, metne dokunmamış bir editör olmalı.',
    'The reviewer must be an editor who did not work on the text.',
  ),
  alreadyAssigned: make(
    'alreadyAssigned',
    409,
    'Bu haberi az önce başka biri üstlendi.',
    'Somebody else has just taken this article.',
  ),
  assignmentEmpty: make(
    'assignmentEmpty',
    400,
    'Bir inceleyen, bir görevli ya da bir teslim zamanı seçin.',
    'Choose a reviewer, an assignee or a due time.',
  ),
  editKindMissing: make(
    'editKindMissing',
    400,
    'Değişikliğin türünü seçin (küçük düzeltme, güncelleme, düzeltme, açıklama, yanıt).',
    'Choose the kind of edit (minor, update, correction, clarification, reply).',
  ),
  editKindNeeds: make(
    'editKindNeeds',
    422,
    'Bu değişiklik türü okura bir not ister (düzeltmede ayrıca eski ve yeni hâli).',
    'This kind of edit needs a note for readers (a correction also its was and is).',
  ),
  notMinor: make(
    'notMinor',
    422,
    'Başlık, iddia, alıntı, sayı, ad ya da kaynak değişmiş: bu küçük düzeltme sayılmaz. Değişiklikten vazgeçip türünü yeniden seçin.',
    'A headline, claim, quotation, number, name or source changed: this is no minor edit. Discard the edit and choose its kind again.',
  ),
  commentsOpen: make(
    'commentsOpen',
    422,
    'Onayı engelleyen bir yorum açık duruyor; önce çözülmeli.',
    'A comment that blocks approval is still open; it must be resolved first.',
  ),
  namedSourceMissing: make(
    'namedSourceMissing',
    422,
    'Acil yayın için adı verilen en az bir kaynak gerekir.',
    'An urgent publication needs at least one named source.',
  ),
  reviewNotDue: make(
    'reviewNotDue',
    409,
    'Gözden geçirme bekleyen bir yayın yok.',
    'No publication is waiting for a sign-off.',
  ),
  ownPublication: make(
    'ownPublication',
    403,
    'Bunu yapan ya da metni yazan kişi gözden geçirdim diyemez; başka bir editör gerekir.',
    'Who did it or wrote the text cannot sign it off; another editor must.',
  ),
  publicReasonMissing: make(
    'publicReasonMissing',
    400,
    'Okurun göreceği gerekçe en az 10 karakter olmalı.',
    'The reason readers will see needs at least 10 characters.',
  ),
  timeMissing: make(
    'timeMissing',
    400,
    'Gelecekte bir dakika ve saat dilimi seçin.',
    'Choose a future minute and its time zone.',
  ),
  timePast: make('timePast', 422, 'Bu zaman geçmişte.', 'That time is in the past.'),
  timeGap: make(
    'timeGap',
    422,
    'Bu saat o gün yok: saatler ileri alınıyor. Önerilen saati seçin.',
    'That time does not exist on that day: the clocks go forward. Take the proposed one.',
  ),
  timeFold: make(
    'timeFold',
    422,
    'Bu saat o gün iki kez var: saatler geri alınıyor. Hangisi olduğunu seçin.',
    'That time comes twice on that day: the clocks go back. Say which one.',
  ),
  notDue: make('notDue', 409, 'Zamanı gelmedi.', 'It is not due yet.'),
  gateMissing: make(
    'gateMissing',
    400,
    'Kapıyı (hukuk, doğrulama) ve durumunu (bekleniyor, tamam) seçin.',
    'Choose the gate (legal, factCheck) and its state (required, done).',
  ),
  gateNotYours: make(
    'gateNotYours',
    403,
    'Bu kapıyı siz kapatamazsınız.',
    'You cannot clear this gate.',
  ),
  duplicateClosed: make(
    'duplicateClosed',
    403,
    'Haber çoğaltılamaz; yeni bir haber açın.',
    'Articles cannot be duplicated; start a new one.',
  ),
  inputInvalid: make(
    'inputInvalid',
    400,
    'Gönderilen bilgi okunamadı.',
    'The input is not usable.',
  ),
  notFound: make('notFound', 404, 'Böyle bir haber yok.', 'There is no such article.'),
  bodyInvalid: make(
    'bodyInvalid',
    400,
    'Metnin yapısında kaydedilemeyen bir yer var.',
    'The body has a place that cannot be stored.',
  ),
  slugTaken: make(
    'slugTaken',
    409,
    'Bu adres başka bir haberin. Başka bir adres yazın.',
    'This slug belongs to another article. Choose another one.',
  ),
  slugFixed: make(
    'slugFixed',
    403,
    'Yayımlanmış haberin adresini yalnız editör değiştirebilir.',
    'Only an editor changes the slug of a published article.',
  ),
  printedAtFixed: make(
    'printedAtFixed',
    409,
    'İlk basım zamanı yayından sonra değiştirilemez.',
    'The printed time cannot change after the first publication.',
  ),
} as const
export type RefusalCode = keyof typeof REFUSALS
