import { TRANSITIONS, type Move } from '@/src/workflow/transitions'
import type { Words } from '@/src/workflow/labels'
import type { Stage } from '@/src/workflow/stages'

type Writer = { id: string; roles: readonly string[] }
type People = { author: string; assignee: string; contributors: readonly string[] }

const WAYS_OUT: Record<Stage, Words> = {
  draft: { tr: 'Bu taslak size açık değil.', en: 'This draft is not open to you.' },
  changesRequested: { tr: 'Bu taslak size açık değil.', en: 'This draft is not open to you.' },
  inReview: {
    tr: 'Metin incelemede. Değiştirmek için önce geri alın.',
    en: 'The text is in review. Recall it to change it.',
  },
  approved: {
    tr: 'Metin onaylandı. Değişiklik için editörden düzeltme istemesini rica edin.',
    en: 'The text is approved. Ask an editor to request changes.',
  },
  scheduled: { tr: 'Metin yayına zamanlandı.', en: 'The text is scheduled.' },
  published: {
    tr: 'Metin yayımlandı. Değiştirmek için önce düzenlemeye açın.',
    en: 'The text is published. Start an edit to change it.',
  },
  spiked: {
    tr: 'Haber rafta. Önce raftan indirin.',
    en: 'The article is spiked. Unspike it first.',
  },
}

/**
 * Why this person's save would be refused for the stage the article is in; null when it may be tried. Says early
 * what the judge says anyway, so that nobody types into a text that cannot be saved.
 */
export function writeRefusal(stage: Stage, people: People, writer: Writer): Words | null {
  const moves: readonly Move[] = TRANSITIONS.write.moves
  const isIn = (person: Move['people'][number]): boolean => {
    if (person === 'contributor') return people.contributors.includes(writer.id)
    return person !== 'submitter' && people[person] === writer.id
  }
  const open = moves.some(
    ({ from, by, people: who }) =>
      from.includes(stage) && (by.some((role) => writer.roles.includes(role)) || who.some(isIn)),
  )
  return open ? null : WAYS_OUT[stage]
}
