import { z } from 'zod'

// An object as it came: parsed into a new one, a key `__proto__` would be lost.
const object = z.custom<object>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
)
const params = z.strictObject({
  query: z.string().optional(),
  operationName: z.string().nullish(),
  variables: object.nullish(),
  extensions: object.nullish(),
  documentId: z.string().optional(),
})
export type AskedParams = z.infer<typeof params>

const fromSearch = (search: string): unknown => {
  const given = [...new URLSearchParams(search)]
  const { variables, extensions, ...rest } = Object.fromEntries(given)
  // A parameter that is given twice is for the query engine to judge.
  if (new Set(given.map(([name]) => name)).size < given.length) return null
  return {
    ...rest,
    ...(variables && { variables: JSON.parse(variables) }),
    ...(extensions && { extensions: JSON.parse(extensions) }),
  }
}

const read = (text: () => unknown): unknown => {
  try {
    return text()
  } catch {
    return null
  }
}

/** What a GraphQL request asks for, by GET or by POST with JSON; null for what is no ordinary request. */
export function askedParams(
  method: string | undefined,
  contentType: string | undefined,
  search: string,
  body: string | undefined,
): AskedParams | null {
  const isPost = method === 'POST'
  if (isPost && !/^application\/json\b/i.test(contentType ?? '')) return null
  const given = read(() => (isPost ? JSON.parse(body ?? '') : fromSearch(search)))
  return params.safeParse(given).data ?? null
}
