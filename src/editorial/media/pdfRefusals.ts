import { makeRefusal, type Refusal } from '@/src/language/refusal'
import type { PdfRead } from './readPdf'

const ANEW = {
  tr: 'belgeyi kendi programında açıp “PDF olarak yazdır” ile yeniden PDF yapın ve onu yükleyin',
  en: 'open it in its own program, make a PDF of it anew with “Print to PDF” and upload that',
}

/** Why an attachment cannot be taken in or changed: a stable code, a status, and how to mend it. */
export const PDF_REFUSALS = {
  missing: makeRefusal('attachmentMissing', 400, {
    tr: 'Bir PDF dosyası seçin (en çok 20 MB).',
    en: 'Choose a PDF file (20 MB at most).',
  }),
  type: makeRefusal('attachmentType', 400, {
    tr: 'Bu dosya bir PDF değil. Adı ne olursa olsun yalnız PDF alınır; belgeyi kendi programında PDF olarak kaydedip onu yükleyin.',
    en: 'This file is no PDF. Whatever it is called, only PDF is taken; save the document as PDF in its own program and upload that.',
  }),
  damaged: makeRefusal('attachmentDamaged', 400, {
    tr: `PDF okunamadı: dosya yarım, bozuk ya da işlenemeyecek kadar karmaşık; ${ANEW.tr}.`,
    en: `The PDF cannot be read: the file is cut short, damaged or too intricate; ${ANEW.en}.`,
  }),
  encrypted: makeRefusal('attachmentEncrypted', 400, {
    tr: `PDF şifreli ya da kısıtlı, içine bakılamıyor; ${ANEW.tr}.`,
    en: `The PDF is encrypted or restricted and cannot be looked into; ${ANEW.en}.`,
  }),
  active: makeRefusal('attachmentActive', 400, {
    tr: `Bu PDF okunmaktan fazlasını yapıyor; ${ANEW.tr}.`,
    en: `This PDF does more than be read; ${ANEW.en}.`,
  }),
  fixed: makeRefusal('attachmentFixed', 409, {
    tr: 'Yüklenmiş bir ekin dosyası değişmez: haberde onaylanan odur. Yeni dosyayı ayrı yükleyip haberde onu seçin.',
    en: 'The file of an attachment does not change: it is what was approved with the story. Upload the new one by itself and choose it in the story.',
  }),
  gone: makeRefusal('attachmentGone', 409, {
    tr: 'Ekin dosyası klasörde yok. Yöneticinize söyleyin; yedekten geri konabilir.',
    en: 'The file of the attachment is not in the folder. Tell your operator; it can come back from a backup.',
  }),
} as const

/** The refusal of a file that was not taken in, naming what it holds. */
export function refusedPdf(read: Extract<PdfRead, { is: 'refused' }>): Refusal {
  const refusal = PDF_REFUSALS[read.why]()
  if (read.why !== 'active') return refusal
  const named = (language: 'tr' | 'en'): string => read.found.map((one) => one[language]).join(', ')
  const message = {
    tr: `Bu PDF okunmaktan fazlasını yapıyor (${named('tr')}); ${ANEW.tr}.`,
    en: `This PDF does more than be read (${named('en')}); ${ANEW.en}.`,
  }
  return { ...refusal, message, detail: { found: read.found.map(({ en }) => en) } }
}
