import type { Words } from '@/src/language/words'
import type { Actor } from '@/src/workflow/actor'
import { may } from '@/src/workflow/roles'
import type { ButtonAction } from '@/src/workflow/transitions'

/** The lists of what waits for somebody, the most pressing first: a text stands in the first that takes it. */
export const BANDS = [
  ...(['secondLook', 'legal', 'factCheck', 'review', 'publish'] as const),
  ...(['changes', 'liveEdit', 'late', 'writing', 'sent', 'live'] as const),
] as const
export type Band = (typeof BANDS)[number]

type Row = {
  title: Words
  /** What the one button of a row says. */
  does: Words
  /** `open`: the page of the text; `reader`: the page as readers have it; else a step, asked of the judge. */
  how: 'open' | 'reader' | ButtonAction
}

const open = (title: Words, does: Words): Row => ({ title, does, how: 'open' })

export const BAND_TABLE: Readonly<Record<Band, Row>> = {
  secondLook: open(
    { tr: 'İkinci göz', en: 'Second look' },
    { tr: 'Gözden geçir', en: 'Look at it' },
  ),
  legal: open({ tr: 'Hukuk kapısı', en: 'Legal gate' }, { tr: 'Hukuka bak', en: 'Look at it' }),
  factCheck: open(
    { tr: 'Doğrulama kapısı', en: 'Fact-check gate' },
    { tr: 'Doğrula', en: 'Check it' },
  ),
  review: open({ tr: 'İncelenecek', en: 'To review' }, { tr: 'İncele', en: 'Review' }),
  publish: {
    title: { tr: 'Yayımlanacak', en: 'To publish' },
    does: { tr: 'Yayımla', en: 'Publish' },
    how: 'publish',
  },
  changes: open(
    { tr: 'Sizden düzeltme istendi', en: 'Changes asked of you' },
    { tr: 'Düzelt', en: 'Mend it' },
  ),
  liveEdit: open(
    { tr: 'Yayında değişiyor', en: 'Live, being edited' },
    { tr: 'Farkı gör', en: 'See what changes' },
  ),
  late: {
    title: { tr: 'Geciken', en: 'Late' },
    does: { tr: 'Teslim ver', en: 'Set the due time' },
    how: 'assign',
  },
  writing: open({ tr: 'Yazdıklarınız', en: 'Yours, being written' }, { tr: 'Sürdür', en: 'Go on' }),
  sent: open({ tr: 'Gönderdikleriniz', en: 'Sent by you' }, { tr: 'Aç', en: 'Open' }),
  live: {
    title: { tr: 'Yayında, bu hafta', en: 'Live, this week' },
    does: { tr: 'Okur sayfası', en: 'Reader page' },
    how: 'reader',
  },
}

/**
 * The lists of a person, by the roles held together: who decides sees what waits for a decision, a chief and a fact-checker
 * their gate, a reporter the own texts from the editor's words to what went out. Nobody without an editorial role has one.
 */
export function bandsOf(actor: Pick<Actor, 'roles'>): readonly Band[] {
  const decides = may(actor, 'decide')
  const writes = may(actor, 'write')
  const wanted: Readonly<Record<Band, boolean>> = {
    secondLook: decides,
    legal: may(actor, 'answer'),
    factCheck: actor.roles.includes('factChecker'),
    review: decides,
    publish: decides,
    changes: writes,
    liveEdit: decides,
    late: decides,
    writing: writes,
    sent: writes && !decides,
    live: writes && !decides,
  }
  return BANDS.filter((band) => wanted[band])
}

/** Whether the desk is for this person at all: administrators alone read no article. */
export const hasDesk = (actor: Pick<Actor, 'roles'>): boolean => may(actor, 'read')
