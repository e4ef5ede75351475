import { z } from 'zod'

import { callApi } from '../http/callApi'

const answer = z.object({ docs: z.array(z.object({ version: z.record(z.string(), z.unknown()) })) })

/** The article as it was stored with this revision: what a writer started from. Null where it may not be read. */
export async function findBase(
  id: string,
  revision: number,
  language: string,
): Promise<Record<string, unknown> | null> {
  const query = new URLSearchParams({
    'where[parent][equals]': id,
    'where[version.revision][equals]': String(revision),
    sort: '-updatedAt',
    limit: '1',
    depth: '0',
  })
  const found = await callApi(`articles/versions?${query}`, { language })
  const parsed = found.ok ? answer.safeParse(found.body) : null
  return parsed?.success ? (parsed.data.docs[0]?.version ?? null) : null
}
