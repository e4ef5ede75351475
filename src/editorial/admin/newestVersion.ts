import { z } from 'zod'

import { callApi } from './callApi'

const answer = z.object({ docs: z.array(z.object({ version: z.record(z.string(), z.unknown()) })) })

type Asked = { language: string; signal?: AbortSignal }

/**
 * The newest stored version of an article that these conditions hold for, each an operator of Payload's queries and its value by
 * field. Undefined where there is none, null where it could not be read.
 */
export async function newestVersion(
  article: string,
  where: Readonly<Record<string, readonly [operator: string, value: string]>>,
  asked: Asked,
): Promise<Record<string, unknown> | undefined | null> {
  const query = new URLSearchParams({
    'where[parent][equals]': article,
    ...Object.fromEntries(
      Object.entries(where).map(([field, [operator, value]]) => [
        `where[version.${field}][${operator}]`,
        value,
      ]),
    ),
    ...{ sort: '-updatedAt', limit: '1', depth: '0' },
  })
  const found = await callApi(`articles/versions?${query}`, asked)
  const parsed = found.ok ? answer.safeParse(found.body) : null
  return parsed?.success ? parsed.data.docs[0]?.version : null
}
