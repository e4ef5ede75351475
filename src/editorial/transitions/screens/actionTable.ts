import type { Words } from '@/src/language/words'
import type { Stage } from '@/src/workflow/stages'
import type { ButtonAction } from '@/src/workflow/transitions'

type ShownAction = {
  /** What happens, said before it does. */
  effect?: Words
  /** Said when it is done. */
  done: Words
  /** Of steps that carry the article on: the allowed one with the lowest number is the main button. */
  main?: number
  /** Beside it, or in the menu: allowed, but rarely anybody's next step. */
  place: 'bar' | 'menu'
  /** Its effect should be read before it happens, though it asks for nothing. */
  confirm?: true
  dangerous?: true
  /** It lets a text out: what changed is shown first, against the newest version in one of these stages. */
  compares?: readonly Stage[]
}

/** How the bar shows each action that has a button; one without a row here does not compile. */
export const ACTION_TABLE: Readonly<Record<ButtonAction, ShownAction>> = {
  submit: {
    main: 3,
    place: 'bar',
    effect: {
      tr: 'Haber editöre gider; açık bulgular da birlikte.',
      en: 'The article goes to the editors, with its open findings.',
    },
    done: { tr: 'İncelemeye gönderildi.', en: 'Submitted for review.' },
  },
  recall: {
    place: 'bar',
    done: { tr: 'Geri alındı; yeniden taslak.', en: 'Recalled; it is a draft again.' },
  },
  assign: {
    place: 'bar',
    done: { tr: 'Görevlendirme kaydedildi.', en: 'Assigned.' },
  },
  requestChanges: {
    place: 'bar',
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
    compares: ['published', 'changesRequested'],
    main: 2,
    place: 'bar',
    effect: { tr: 'Metnin bu hâlini onaylıyorsunuz.', en: 'You approve the text as it stands.' },
    done: { tr: 'Onaylandı.', en: 'Approved.' },
  },
  publish: {
    compares: ['published'],
    main: 1,
    place: 'bar',
    confirm: true,
    effect: { tr: 'Onaylanan metin okura açılır.', en: 'The approved text goes out to readers.' },
    done: { tr: 'Yayımlandı.', en: 'Published.' },
  },
  publishUrgent: {
    compares: ['published'],
    place: 'menu',
    effect: {
      tr: 'İnceleme beklenmeden yayımlanır; bir saat içinde başka bir editör gözden geçirmelidir. Gerekçeniz kayda geçer.',
      en: 'It goes out without a review; another editor must look at it within the hour. Your reason is recorded.',
    },
    done: {
      tr: 'Acil yayımlandı; gözden geçirme bekliyor.',
      en: 'Published urgently; it waits for its sign-off.',
    },
    dangerous: true,
  },
  signOff: {
    main: 6,
    place: 'bar',
    confirm: true,
    effect: {
      tr: 'Yayımlanan metni okuduğunuzu ve sorumluluğunu paylaştığınızı söylersiniz.',
      en: 'You say that you have read the published text and answer for it.',
    },
    done: { tr: 'Gözden geçirildi.', en: 'Signed off.' },
  },
  schedule: {
    compares: ['published'],
    place: 'bar',
    effect: {
      tr: 'Onaylanan metin seçtiğiniz dakikada yayımlanır; o zamana dek değişirse yayımlanmaz.',
      en: 'The approved text goes out at the chosen minute; if it changes before, it does not.',
    },
    done: { tr: 'Zamanlandı.', en: 'Scheduled.' },
  },
  unschedule: {
    place: 'bar',
    confirm: true,
    effect: {
      tr: 'Haber onaylı kalır, kendiliğinden yayımlanmaz.',
      en: 'It stays approved but does not go out by itself.',
    },
    done: { tr: 'Zamanlama kaldırıldı.', en: 'Unscheduled.' },
  },
  retract: {
    place: 'menu',
    effect: {
      tr: 'Metin okurda kalır; üstünde geri çekildiği ve gerekçeniz yazar.',
      en: 'The text stays; a notice with your reason stands on top of it.',
    },
    done: { tr: 'Geri çekildi.', en: 'Retracted.' },
    dangerous: true,
  },
  withdraw: {
    place: 'menu',
    effect: {
      tr: 'Metin okurdan, aramadan ve akışlardan kalkar; yerinde gerekçeniz durur.',
      en: 'The text leaves readers, search and feeds; your reason stands in its place.',
    },
    done: { tr: 'Yayından kaldırıldı.', en: 'Withdrawn.' },
    dangerous: true,
  },
  reinstate: {
    place: 'menu',
    effect: {
      tr: 'Haber taslağa döner; tam incelemeden sonra yeniden yayına girer.',
      en: 'It becomes a draft; after the full review it goes live again.',
    },
    done: { tr: 'Yeniden yayına hazırlanıyor.', en: 'Being prepared for reinstatement.' },
  },
  setGate: {
    place: 'menu',
    done: { tr: 'Kapı güncellendi.', en: 'The gate is set.' },
  },
  startEdit: {
    main: 4,
    place: 'bar',
    effect: {
      tr: 'Okur, siz yeniden yayımlayana dek bugünkü metni görür.',
      en: 'Readers keep the present text until you publish again.',
    },
    done: { tr: 'Düzenlemeye açıldı.', en: 'Open for editing.' },
  },
  discardEdit: {
    place: 'menu',
    confirm: true,
    effect: {
      tr: 'Metin yayındaki hâline döner. Değişiklik sürümlerde kalır.',
      en: 'The text goes back to the published one. The edit stays in the versions.',
    },
    done: { tr: 'Değişiklikten vazgeçildi.', en: 'The edit is discarded.' },
    dangerous: true,
  },
  spike: {
    place: 'menu',
    confirm: true,
    effect: {
      tr: 'Haber rafa kalkar; istenirse geri iner.',
      en: 'The article is put aside; it can come back.',
    },
    done: { tr: 'Rafa kaldırıldı.', en: 'Spiked.' },
    dangerous: true,
  },
  unspike: {
    main: 5,
    place: 'bar',
    done: { tr: 'Raftan indi; yeniden taslak.', en: 'Unspiked; it is a draft again.' },
  },
}
