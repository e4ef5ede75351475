import type { Words } from '@/src/workflow/labels'

type ActionWords = {
  /** What happens, said before it does. */
  effect?: Words
  /** Said when it is done. */
  done: Words
  dangerous?: boolean
}

const WORDS: Readonly<Record<string, ActionWords>> = {
  submit: {
    effect: {
      tr: 'Haber editöre gider; açık bulgular da birlikte.',
      en: 'The article goes to the editors, with its open findings.',
    },
    done: { tr: 'İncelemeye gönderildi.', en: 'Submitted for review.' },
  },
  recall: { done: { tr: 'Geri alındı; yeniden taslak.', en: 'Recalled; it is a draft again.' } },
  assign: { done: { tr: 'Görevlendirme kaydedildi.', en: 'Assigned.' } },
  requestChanges: {
    effect: {
      tr: 'Gerekçeniz yazara gider; onay varsa düşer.',
      en: 'The author gets your reason; an approval is void.',
    },
    done: {
      tr: 'Düzeltme istendi; yazara bildirildi.',
      en: 'Changes requested; the author is told.',
    },
  },
  approve: {
    effect: { tr: 'Metnin bu hâlini onaylıyorsunuz.', en: 'You approve the text as it stands.' },
    done: { tr: 'Onaylandı.', en: 'Approved.' },
  },
  publish: {
    effect: { tr: 'Onaylanan metin okura açılır.', en: 'The approved text goes out to readers.' },
    done: { tr: 'Yayımlandı.', en: 'Published.' },
  },
  startEdit: {
    effect: {
      tr: 'Okur, siz yeniden yayımlayana dek bugünkü metni görür.',
      en: 'Readers keep the present text until you publish again.',
    },
    done: { tr: 'Düzenlemeye açıldı.', en: 'Open for editing.' },
  },
  discardEdit: {
    effect: {
      tr: 'Metin yayındaki hâline döner. Değişiklik sürümlerde kalır.',
      en: 'The text goes back to the published one. The edit stays in the versions.',
    },
    done: { tr: 'Değişiklikten vazgeçildi.', en: 'The edit is discarded.' },
    dangerous: true,
  },
  spike: {
    effect: {
      tr: 'Haber rafa kalkar; istenirse geri iner.',
      en: 'The article is put aside; it can come back.',
    },
    done: { tr: 'Rafa kaldırıldı.', en: 'Spiked.' },
    dangerous: true,
  },
  unspike: { done: { tr: 'Raftan indi; yeniden taslak.', en: 'Unspiked; it is a draft again.' } },
}

/** The words around an action; an action the admin does not know yet still gets a plain answer. */
export const actionWords = (action: string): ActionWords =>
  WORDS[action] ?? { done: { tr: 'Yapıldı.', en: 'Done.' } }
