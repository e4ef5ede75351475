import { cookies, draftMode } from 'next/headers'
import { createClient, type Operation } from 'kunye-client'

const url = `${process.env.KUNYE_URL ?? 'http://127.0.0.1:3000'}/graphql`
export const COOKIE = 'kunye-preview'

/**
 * Asks the newsroom. `tags` are words of its `Cache-Tag`: what is asked stays in Next's cache until a webhook says that one of
 * them changed. Without tags, and with the token of a preview (by itself in draft mode), nothing is kept; with a token the article is
 * the one that is being written.
 */
export async function ask<Result, Variables>(
  operation: Operation<Result, Variables>,
  variables: Variables,
  tags: string[] | null,
  preview?: string,
): Promise<Result> {
  const { isEnabled } = await draftMode()
  const token = preview ?? (isEnabled ? (await cookies()).get(COOKIE)?.value : undefined)
  const kept: RequestInit =
    token || !tags ? { cache: 'no-store' } : { cache: 'force-cache', next: { tags } }
  const kunye = createClient({
    url,
    ...(token && { headers: { Authorization: `Preview ${token}` } }),
    fetch: (address, init) => fetch(address, { ...init, ...kept }),
  })
  return kunye.query(operation, variables)
}
