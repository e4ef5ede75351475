import type { Words } from './labels'
import type { NoticeKind } from './notices'

/** What each notice says in one sentence, after the headline; the admin's inbox and the mails read it. */
export const NOTICE_WORDS: Record<NoticeKind, Words> = {
  submitted: { tr: 'İncelemenizi bekliyor.', en: 'It waits for your review.' },
  changesRequested: { tr: 'Düzeltme istendi.', en: 'Changes were requested.' },
  approved: { tr: 'Onaylandı.', en: 'It was approved.' },
  approvalVoid: {
    tr: 'Metin değişti: onayınız ya da zamanlamanız düştü.',
    en: 'The text changed: your approval or schedule is void.',
  },
  embargoShortened: {
    tr: 'Ambargo kısaltıldı ya da kaldırıldı: onayınız ya da zamanlamanız düştü.',
    en: 'The embargo was shortened or lifted: your approval or schedule is void.',
  },
  approverGone: {
    tr: 'Onaylayan artık onay veremiyor: onay düştü, yeniden incelenmesi gerekiyor.',
    en: 'Who approved it may no longer approve: the approval is void and it needs a new review.',
  },
  reviewAssigned: { tr: 'İnceleme size verildi.', en: 'You are asked to review it.' },
  writingAssigned: { tr: 'Haber size verildi.', en: 'You are asked to write it.' },
  published: { tr: 'Yayımlandı.', en: 'It was published.' },
  signOffDue: {
    tr: 'Acil yayımlandı; ikinci bir editörün bakması bekleniyor.',
    en: 'It was published urgently; a second editor must sign it off.',
  },
  scheduleFailed: {
    tr: 'Zamanı geldi ama yayımlanamadı; yeniden zamanlayın ya da yayımlayın.',
    en: 'It was due but could not be published; schedule or publish it again.',
  },
  retracted: { tr: 'Geri çekildi (metin duruyor).', en: 'It was retracted.' },
  withdrawn: { tr: 'Yayından kaldırıldı.', en: 'It was withdrawn.' },
  commented: { tr: 'Yeni bir yorum var.', en: 'There is a new comment.' },
  commentResolved: { tr: 'Yorumunuz kapatıldı.', en: 'Your comment was resolved.' },
  replyOverdue: {
    tr: 'Cevap hakkı: 24 saattir yanıt yok. Sonucu yazın.',
    en: 'Right of reply: no answer for 24 hours. Record what came of it.',
  },
  recordChanged: {
    tr: 'Haberde görünen bir kayıt değiştirildi.',
    en: 'A record that the article shows was changed.',
  },
  suggested: {
    tr: 'Okurun gördüğü bir kayıt için değişiklik önerildi; kararınızı bekliyor.',
    en: 'A change of a record that readers see was suggested; it waits for your decision.',
  },
  suggestionTaken: {
    tr: 'Önerdiğiniz değişiklik alındı.',
    en: 'The change you suggested was taken.',
  },
  suggestionLeft: {
    tr: 'Önerdiğiniz değişiklik alınmadı.',
    en: 'The change you suggested was not taken.',
  },
}
