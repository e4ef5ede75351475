import { NOTICE_WORDS, type NoticeKind } from '@/src/workflow/notices'

type Given = {
  kind: NoticeKind
  locale: 'tr' | 'en'
  /** Null where nothing of the article may leave the house: embargo, legal gate. */
  headline: string | null
  actor: string | null
  reason: string | null
  link: string
  newsroom: string
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

const WORDS = {
  tr: {
    hidden: 'Kısıtlı bir haber',
    by: 'Yapan',
    why: 'Gerekçe',
    more: 'Haberi açın',
    foot: 'Bu iletiyi haber merkezinin sistemi gönderdi; yanıtlamayın.',
  },
  en: {
    hidden: 'A restricted article',
    by: 'By',
    why: 'Reason',
    more: 'Open the article',
    foot: 'The newsroom’s system sent this; do not answer it.',
  },
}

/**
 * Subject and plain text of a notification's mail in the recipient's language: one sentence and a link, never a word of
 * the article's text. Where `headline` is null the mail names neither it nor the reason. Pure.
 */
export function noticeMail(given: Given): { subject: string; text: string } {
  const words = WORDS[given.locale]
  const sentence = NOTICE_WORDS[given.kind][given.locale]
  const name = given.headline === null ? words.hidden : oneLine(given.headline)
  const lines = [
    `${name}`,
    sentence,
    ...(given.actor ? [`${words.by}: ${oneLine(given.actor)}`] : []),
    ...(given.reason && given.headline !== null ? [`${words.why}: ${given.reason.trim()}`] : []),
    '',
    `${words.more}: ${given.link}`,
    '',
    '-- ',
    `${oneLine(given.newsroom)}. ${words.foot}`,
  ]
  return { subject: oneLine(`${name}: ${sentence}`).slice(0, 200), text: `${lines.join('\n')}\n` }
}
