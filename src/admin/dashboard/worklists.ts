import type { Where } from 'payload'

import { OPEN_STAGES } from '@/src/workflow/stages'
import type { Actor } from '@/src/workflow/actor'
import type { Words } from '@/src/workflow/labels'

export type Worklist = { key: string; title: Words; empty: Words; where: Where }

const UNDER_WAY = [...OPEN_STAGES, 'scheduled']

/** The four lists a day starts with. Access decides on top of them what this person sees. */
export function worklists({ id }: Pick<Actor, 'id'>): Worklist[] {
  const mine: Where = { or: [{ author: { equals: id } }, { assignee: { equals: id } }] }
  return [
    {
      key: 'mine',
      title: { tr: 'Benim haberlerim', en: 'My articles' },
      empty: { tr: 'Elinizde açık haber yok.', en: 'You have no open article.' },
      where: { and: [{ stage: { in: UNDER_WAY } }, mine] },
    },
    {
      key: 'waiting',
      title: { tr: 'İncelemeye bekleyen', en: 'Waiting for review' },
      empty: { tr: 'Bekleyen haber yok.', en: 'Nothing waits for review.' },
      where: { stage: { equals: 'inReview' } },
    },
    {
      key: 'changes',
      title: { tr: 'Benden düzeltme istenen', en: 'Changes asked of me' },
      empty: { tr: 'Sizden düzeltme istenmedi.', en: 'Nobody asked you for changes.' },
      where: { and: [{ stage: { equals: 'changesRequested' } }, mine] },
    },
    {
      // Only a published article has another kind of edit than the first.
      key: 'pending',
      title: { tr: 'Yayında, değişiklik bekleyen', en: 'Live with a pending change' },
      empty: {
        tr: 'Yayındakilerde bekleyen değişiklik yok.',
        en: 'No live article waits for a change.',
      },
      where: { and: [{ stage: { in: UNDER_WAY } }, { editKind: { not_equals: 'first' } }] },
    },
  ]
}
