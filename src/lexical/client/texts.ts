/** The words of the attribution tools, Turkish first. */
export const TEXTS = {
  attribute: { tr: 'Kim söylüyor? (F2)', en: 'Who says it? (F2)' },
  drawerNew: { tr: 'Kim söylüyor?', en: 'Who says it?' },
  drawerEdit: { tr: 'Atfı düzenle', en: 'Edit the attribution' },
  selectFirst: {
    tr: 'Önce atfedeceğiniz sözcükleri seçin.',
    en: 'First select the words to attribute.',
  },
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
    tr: 'Henüz atıf yok. Metinde sözcükleri seçip F2 tuşuna basın.',
    en: 'No attributions yet. Select words in the text and press F2.',
  },
  findings: { tr: 'Açık bulgular (son kayıtta)', en: 'Open findings (at the last save)' },
  blocks: { tr: 'Onayı durdurur', en: 'Blocks approval' },
  never: { tr: 'Gönderilemez', en: 'Cannot be submitted' },
  warns: { tr: 'Uyarı', en: 'Warning' },
  goToWords: { tr: 'Sözcüklere git', en: 'Go to the words' },
  newClaim: { tr: '— Yeni iddia —', en: '— New claim —' },
  attributeHeadline: { tr: 'Başlığı kim söylüyor?', en: 'Who says the headline?' },
  attributeDek: { tr: 'Spotu kim söylüyor?', en: 'Who says the dek?' },
} as const
