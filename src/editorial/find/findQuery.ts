import { z } from 'zod'

import { isStoredId } from '@/src/language/ids'
import { FOUND_KINDS, type FoundKind } from './findAnswer'

/** A record that was opened of late: kind and id, never its title, which is asked anew with the rights of now. */
export const RECENT_KINDS = ['articles', 'persons', 'sources', 'events'] as const
export type Recent = { kind: (typeof RECENT_KINDS)[number]; id: string }
/** So many are remembered and asked for. */
export const MOST_RECENT = 8

const recent = z
  .string()
  .transform((text) => text.split('.'))
  .pipe(z.tuple([z.enum(RECENT_KINDS), z.string().refine(isStoredId)]))
  .transform(([kind, id]): Recent => ({ kind, id }))

const SHAPE = z.object({
  q: z.string().max(200).default(''),
  /** Only of these. */
  kinds: z
    .string()
    .transform((text) => text.split(','))
    .pipe(z.array(z.enum(FOUND_KINDS)).max(FOUND_KINDS.length))
    .default([...FOUND_KINDS]),
  /** `articles.<id>,persons.<id>`: shown while nothing is typed. */
  recent: z
    .string()
    .transform((text) => text.split(',').filter(Boolean))
    .pipe(z.array(recent).max(MOST_RECENT))
    .default([]),
})
export type FindQuery = z.infer<typeof SHAPE>

/** The parameters of `GET /api/find`, parsed once; `problems` names what is not usable. */
export function readFindQuery(
  given: Iterable<[string, string]>,
): { query: FindQuery; problems: null } | { query: null; problems: string[] } {
  const parsed = SHAPE.safeParse(Object.fromEntries([...given].filter(([, value]) => value !== '')))
  if (parsed.success) return { query: parsed.data, problems: null }
  const problems = parsed.error.issues.map(
    ({ path, message }) => `${path.map(String).join('.')}: ${message}`,
  )
  return { query: null, problems }
}

/** The same as an address writes it. */
export function writeFindQuery(asked: {
  q: string
  kinds: readonly FoundKind[] | null
  recent: readonly Recent[]
}): string {
  const { q, kinds, recent: last } = asked
  const written = new URLSearchParams({
    ...(q && { q }),
    ...(kinds && { kinds: kinds.join(',') }),
    ...(q === '' &&
      last.length > 0 && { recent: last.map(({ kind, id }) => `${kind}.${id}`).join() }),
  }).toString()
  return written && `?${written}`
}
