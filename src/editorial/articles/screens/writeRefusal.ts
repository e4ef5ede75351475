import type { Words } from '@/src/language/words'
import { TRANSITIONS, type Move } from '@/src/workflow/transitions'
import type { Stage } from '@/src/workflow/stages'

export type Writer = { id: string; roles: readonly string[] }
export type People = { author: string; assignee: string; contributors: readonly string[] }

const NOT_YOURS: readonly Words[] = [
  { tr: 'Bu taslak size açık değil.', en: 'This draft is not open to you.' },
]

/** Why, and what would have to happen before. */
const WAYS_OUT: Record<Stage, readonly Words[]> = {
  draft: NOT_YOURS,
  changesRequested: NOT_YOURS,
  inReview: [
    { tr: 'Metin incelemede.', en: 'The text is in review.' },
    { tr: 'Değiştirmek için önce geri alın.', en: 'Recall it to change it.' },
  ],
  approved: [
    { tr: 'Metin onaylandı.', en: 'The text is approved.' },
    {
      tr: 'Değişiklik için editörden düzeltme istemesini rica edin.',
      en: 'Ask an editor to request changes.',
    },
  ],
  scheduled: [{ tr: 'Metin yayına zamanlandı.', en: 'The text is scheduled.' }],
  published: [
    { tr: 'Metin yayımlandı.', en: 'The text is published.' },
    { tr: 'Değiştirmek için önce düzenlemeye açın.', en: 'Start an edit to change it.' },
  ],
  spiked: [
    { tr: 'Haber rafta.', en: 'The article is spiked.' },
    { tr: 'Önce raftan indirin.', en: 'Unspike it first.' },
  ],
}

const joined = (parts: readonly Words[]): Words => ({
  tr: parts.map(({ tr }) => tr).join(' '),
  en: parts.map(({ en }) => en).join(' '),
})

/** Whether this person may write the text in this stage; the judge asks more, but never less. */
export function isWritable(stage: Stage, people: People, writer: Writer): boolean {
  const moves: readonly Move[] = TRANSITIONS.write.moves
  const isIn = (person: Move['people'][number]): boolean => {
    if (person === 'contributor') return people.contributors.includes(writer.id)
    return person !== 'submitter' && people[person] === writer.id
  }
  return moves.some(
    ({ from, by, people: who }) =>
      from.includes(stage) && (by.some((role) => writer.roles.includes(role)) || who.some(isIn)),
  )
}

/**
 * Why this person's save would be refused for the stage the article is in; null when it may be tried. Says early
 * what the judge says anyway, so that nobody types into a text that cannot be saved.
 */
export const writeRefusal = (stage: Stage, people: People, writer: Writer): Words | null =>
  isWritable(stage, people, writer) ? null : joined(WAYS_OUT[stage])

/** The same where this person has a button that opens the text: it is named. */
export const pressToWrite = (stage: Stage, button: string): Words =>
  joined([
    ...WAYS_OUT[stage].slice(0, 1),
    {
      tr: `Yazmak için “${button}” düğmesine basın.`,
      en: `Press “${button}” to write.`,
    },
  ])
