import { z } from 'zod'

/** About which article something is out of date on a screen. */
const OF_ARTICLE = ['article', 'comments', 'presence', 'typing'] as const
/** What is out of date as a whole: one's own notices, what is planned when, one's rights, everything. */
const OF_ALL = ['notices', 'agenda', 'rights', 'all'] as const

/**
 * What a stream tells: which kind of thing is out of date, and of which article. Nothing of the thing itself: whoever shows it asks
 * for it as ever, and gets what he may have.
 */
const stale = z.union([
  z.object({ kind: z.enum(OF_ARTICLE), id: z.string() }),
  z.object({ kind: z.enum(OF_ALL) }),
])
export type Stale = z.infer<typeof stale>
export type StaleKind = Stale['kind']

const message = z.array(stale)

/** The data of one message of `GET /api/live`; one that cannot be read says that everything is out of date. */
export function readStale(data: string): readonly Stale[] {
  try {
    return message.parse(JSON.parse(data))
  } catch {
    return [{ kind: 'all' }]
  }
}

/** Why a stream ends: the asker's session or account, his rights, or the process. What comes after it is a new stream, or a refusal. */
export type StreamEnd = 'session' | 'rights' | 'closing'
