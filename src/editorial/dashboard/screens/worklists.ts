import type { Where } from 'payload'

import type { Words } from '@/src/language/words'
import { OPEN_STAGES } from '@/src/workflow/stages'
import type { Actor } from '@/src/workflow/actor'

type Worklist = { key: string; title: Words; empty: Words; where: Where }
type Asked = {
  now: Date
  /** Ids of the articles whose urgent publication nobody has signed off; null for those who may not. */
  signOff: readonly string[] | null
}

const UNDER_WAY = [...OPEN_STAGES, 'scheduled']
/** An empty list of ids in an address would be no condition, and show every article. */
const NOBODY = '0'.repeat(24)

/** The lists a day starts with. Access decides on top of them what this person sees. */
export function worklists({ id }: Pick<Actor, 'id'>, { now, signOff }: Asked): Worklist[] {
  const mine: Where = { or: [{ author: { equals: id } }, { assignee: { equals: id } }] }
  const lists: Worklist[] = [
    {
      key: 'mine',
      title: { tr: 'Benim haberlerim', en: 'My articles' },
      empty: { tr: 'Elinizde açık haber yok.', en: 'You have no open article.' },
      where: { and: [{ stage: { in: UNDER_WAY } }, mine] },
    },
    {
      key: 'waiting',
      title: { tr: 'İncelenecek', en: 'To review' },
      empty: { tr: 'İnceleme bekleyen haber yok.', en: 'Nothing waits for review.' },
      where: { stage: { equals: 'inReview' } },
    },
    {
      key: 'changes',
      title: { tr: 'Benden düzeltme istenen', en: 'Changes asked of me' },
      empty: { tr: 'Sizden düzeltme istenmedi.', en: 'Nobody asked you for changes.' },
      where: { and: [{ stage: { equals: 'changesRequested' } }, mine] },
    },
    {
      key: 'scheduled',
      title: { tr: 'Zamanlanmış', en: 'Scheduled' },
      empty: { tr: 'Yayına zamanlanmış haber yok.', en: 'Nothing is scheduled.' },
      where: { stage: { equals: 'scheduled' } },
    },
  ]
  if (signOff !== null) {
    lists.push({
      key: 'signOff',
      title: { tr: 'Gözden geçirme bekleyen', en: 'Waiting for sign-off' },
      empty: {
        tr: 'Acil yayımlanıp bekleyen haber yok.',
        en: 'No urgent publication waits for a second look.',
      },
      where: { id: { in: signOff.length > 0 ? [...signOff] : [NOBODY] } },
    })
  }
  lists.push({
    key: 'overdue',
    title: { tr: 'Geciken', en: 'Overdue' },
    empty: { tr: 'Teslimi geçen haber yok.', en: 'No article is past its due date.' },
    where: {
      and: [{ stage: { in: [...OPEN_STAGES] } }, { dueAt: { less_than: now.toISOString() } }],
    },
  })
  return lists
}
