/** The words of the comments, Turkish first. */
export const COMMENT_TEXTS = {
  title: { tr: 'Yorumlar', en: 'Comments' },
  add: { tr: 'Yorum ekle', en: 'Add a comment' },
  reply: { tr: 'Yanıtla', en: 'Reply' },
  edit: { tr: 'Düzenle', en: 'Edit' },
  editTitle: { tr: 'Yorumu düzenle', en: 'Edit the comment' },
  resolve: { tr: 'Çözüldü', en: 'Resolve' },
  reopen: { tr: 'Yeniden aç', en: 'Reopen' },
  show: { tr: 'Metinde göster', en: 'Show in the text' },
  lost: { tr: 'Metindeki yeri kalmadı', en: 'No longer in the text' },
  blocks: { tr: 'Onayı engeller', en: 'Stops approval' },
  resolved: { tr: 'Çözüldü', en: 'Resolved' },
  someone: { tr: 'Biri', en: 'Somebody' },
  where: { tr: 'Neyin üzerine', en: 'About' },
  cancel: { tr: 'Vazgeç', en: 'Cancel' },
  save: { tr: 'Kaydet', en: 'Save' },
  body: { tr: 'Yorum', en: 'Comment' },
  bodyHint: {
    tr: '@ ile birinin adını anın; yalnız bu haberi okuyabilenler önerilir ve haberdar edilir.',
    en: 'Name somebody with @; only those who may read this article are offered, and told.',
  },
  none: {
    tr: 'Henüz yorum yok. Metinde sözcükleri seçip “Yorum ekle”ye basın.',
    en: 'No comments yet. Select words in the text and press “Add a comment”.',
  },
  saveFirst: {
    tr: 'Haber bir kez kaydedilince yorum yazılabilir.',
    en: 'Comments open once the article has been saved.',
  },
  failed: { tr: 'Yorumlar yüklenemedi.', en: 'The comments could not be loaded.' },
  retry: { tr: 'Yeniden dene', en: 'Try again' },
  empty: { tr: 'Yorumunuzu yazın.', en: 'Write your comment.' },
  blocksHint: {
    tr: 'Siz ya da bir editör çözüldü diyene dek haber onaylanamaz.',
    en: 'The article cannot be approved until you or an editor resolve it.',
  },
} as const

export const FIELD_WORDS = {
  headline: { tr: 'Başlık', en: 'Headline' },
  dek: { tr: 'Spot', en: 'Dek' },
  body: { tr: 'Metin', en: 'Text' },
} as const

/** Alt+Shift+M opens a new comment on the selected words: a letter no action of the bar has. */
export const COMMENT_KEY = 'M'

/** `code` is the place on the keyboard: with Alt held, macOS types other letters. */
export const isCommentKey = (event: {
  altKey: boolean
  shiftKey: boolean
  ctrlKey: boolean
  metaKey: boolean
  code: string
}): boolean =>
  event.altKey &&
  event.shiftKey &&
  !event.ctrlKey &&
  !event.metaKey &&
  event.code === `Key${COMMENT_KEY}`
