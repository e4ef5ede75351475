import { z } from 'zod'

import { callApi } from '@/src/editorial/admin/callApi'
import { clockTime } from '@/src/editorial/admin/useWords'
import type { Words } from '@/src/language/words'
import { isAction, TRANSITIONS } from '@/src/workflow/transitions'

const answer = z.object({
  docs: z.array(z.object({ at: z.string(), action: z.string(), actorName: z.string().nullish() })),
})

/** Who changed an article last, when and how, for those who may read its log; null for others, and where nobody is known. */
export async function lastChange(
  article: string,
  language: string,
): Promise<{ who: string; at: string; what: Words } | null> {
  const query = new URLSearchParams({
    'where[article][equals]': article,
    ...{ sort: '-seq', limit: '1', depth: '0' },
  })
  const got = await callApi(`audit-log?${query.toString()}`, { language })
  const entry = got.ok ? answer.safeParse(got.body).data?.docs[0] : undefined
  if (!entry?.actorName) return null
  const { action, actorName, at } = entry
  const what = isAction(action) ? TRANSITIONS[action].label : { tr: action, en: action }
  return { who: actorName, at: clockTime(at), what }
}
