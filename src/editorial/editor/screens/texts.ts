'use client'
import type { Words } from '@/src/language/words'

/** The words of the editor's tools, Turkish first. */
export const TEXTS = {
  attribute: { tr: 'Kim söylüyor? (F2)', en: 'Who says it? (F2)' },
  drawerNew: { tr: 'Kim söylüyor?', en: 'Who says it?' },
  drawerEdit: { tr: 'Atfı düzenle', en: 'Edit the attribution' },
  claimNew: { tr: 'Yeni iddia', en: 'New claim' },
  claimEdit: { tr: 'İddiayı düzenle', en: 'Edit the claim' },
  claimRemoved: {
    tr: 'İddia kaldırıldı; atıfları duruyor.',
    en: 'Claim removed; its attributions stay.',
  },
  attributionRemoved: { tr: 'Atıf kaldırıldı.', en: 'Attribution removed.' },
  undo: { tr: 'Geri al', en: 'Undo' },
  edit: { tr: 'Düzenle', en: 'Edit' },
  remove: { tr: 'Kaldır', en: 'Remove' },
  noRow: { tr: 'Bu işaretin satırı yok', en: 'This mark has no row' },
  noMode: { tr: 'Kim söylüyor seçilmemiş', en: 'Nobody chosen yet' },
  noClaim: { tr: 'İddiası yok', en: 'No claim' },
  noWords: { tr: 'metinde işareti yok', en: 'not on any words' },
  noAttributions: {
    tr: 'Bu iddiayı kimin söylediği yazılmamış',
    en: 'Nobody is said to say this claim',
  },
  markTools: { tr: 'Bu sözcükleri kim söylüyor', en: 'Who says these words' },
  panel: { tr: 'İddialar ve kaynakları', en: 'Claims and their sources' },
  panelEmpty: {
    tr: 'Henüz atıf yok. Metinde F2’ye basın: her açık cümle için bir öneri gelir, Enter kabul eder.',
    en: 'No attributions yet. Press F2 in the text: each open sentence gets a proposal, Enter accepts it.',
  },
  findings: { tr: 'Bulgular', en: 'Findings' },
  goThere: { tr: 'Git', en: 'Go' },
  mend: { tr: 'Düzelt', en: 'Mend' },
  pass: { tr: 'Gerekçeyle geç', en: 'Pass with a reason' },
  passReason: { tr: 'Neden geçiyorsunuz?', en: 'Why do you pass it?' },
  passHint: {
    tr: 'Onaylarken gönderilir; denetim kaydında ve yayında kalır. Enter: geç.',
    en: 'Sent with your approval; it stays in the audit log and the publication. Enter: pass.',
  },
  passShort: { tr: 'En az 10 karakter yazın.', en: 'Write at least 10 characters.' },
  willPass: { tr: 'Onayda geçilecek:', en: 'Passed with your approval:' },
  passed: { tr: 'Onayda geçildi:', en: 'Passed at the approval:' },
  cancel: { tr: 'Vazgeç', en: 'Cancel' },
  blocks: { tr: 'Onayı durdurur', en: 'Blocks approval' },
  never: { tr: 'Gönderilemez', en: 'Cannot be submitted' },
  warns: { tr: 'Uyarı', en: 'Warning' },
  goToWords: { tr: 'Sözcüklere git', en: 'Go to the words' },
  newClaim: { tr: '— Yeni iddia —', en: '— New claim —' },
  addClaim: { tr: 'İddia ekle', en: 'Add a claim' },
  headline: { tr: 'Başlık', en: 'Headline' },
  dek: { tr: 'Spot', en: 'Dek' },
  addDek: { tr: 'Spot ekleyin', en: 'Add a dek' },
  attributeHeadline: { tr: 'Başlığı kim söylüyor?', en: 'Who says the headline?' },
  attributeDek: { tr: 'Spotu kim söylüyor?', en: 'Who says the dek?' },
  pasteTooLong: ({ tr, en }: Words) => ({
    tr: `Yapıştırılmadı: ${tr}`,
    en: `Not pasted: ${en}`,
  }),
  closed: { tr: 'Bu metin şu anda yalnız okunur.', en: 'This text can only be read now.' },
  closedToPictures: {
    tr: 'Bu metin şu anda yalnız okunur; görsel eklenmedi.',
    en: 'This text can only be read now; no picture was added.',
  },
  pastedName: (index: number) => ({ tr: `yapistirilan-${index}`, en: `pasted-${index}` }),
  picturesComing: (count: number) => ({
    tr: `${count} görsel yükleniyor…`,
    en: count === 1 ? '1 picture is being uploaded…' : `${count} pictures are being uploaded…`,
  }),
  picturesPlaced: (count: number) => ({
    tr: `${count} görsel yüklenip metne kondu. Betimlemesini (alt) ve künyesini yazın; haber onlarsız gönderilemez.`,
    en: `${count === 1 ? '1 picture was' : `${count} pictures were`} uploaded and put into the text. Write alt text and credit; the story cannot be submitted without.`,
  }),
  picturesKept: (count: number) => ({
    tr: `Yüklenen ${count} görsel metne konmadı, çünkü yeri artık metinde yok. “Görseller” listesinde duruyor.`,
    en: `${count === 1 ? '1 uploaded picture was' : `${count} uploaded pictures were`} not put into the text, because the place is gone. It is kept under “Media”.`,
  }),
  pictureRefused: (name: string, why: Words | null) => ({
    tr: `“${name}” alınmadı; sözleriniz yerinde duruyor. ${why?.tr ?? ''}`.trim(),
    en: `“${name}” was not taken; your words are in place. ${why?.en ?? ''}`.trim(),
  }),
  picturesRefused: (count: number) => ({
    tr: `${count} dosya daha alınmadı.`,
    en: `${count} more files were not taken.`,
  }),
} as const
