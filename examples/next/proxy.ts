import { createClient } from 'kunye-client'
import { type NextRequest, NextResponse } from 'next/server'
import { State } from './lib/operations'

const kunye = createClient({ url: `${process.env.KUNYE_URL ?? 'http://127.0.0.1:3000'}/graphql` })
const MOST_MS = 1_000

/**
 * A page of Next cannot answer 410 itself. So the state of a story is asked before its page is shown: a small question, which the
 * newsroom answers from memory. Where it does not answer in time, the page is shown as it is kept. What a link in sight fetches ahead
 * asks nothing: whoever follows it asks again.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const [, , , slug = ''] = request.nextUrl.pathname.split('/')
  const late = new Promise<null>((resolve) => void setTimeout(resolve, MOST_MS, null))
  const told = await Promise.race([kunye.query(State, { slug }).catch(() => null), late])
  if (told?.article?.state !== 'WITHDRAWN') return NextResponse.next()
  return NextResponse.rewrite(new URL(`/withdrawn/${slug}`, request.url), { status: 410 })
}

// Not for what a link in sight fetches ahead: whoever follows it asks again.
export const config = {
  matcher: [
    {
      source: '/:section/:year(\\d{4})/:slug',
      missing: [{ type: 'header', key: 'next-router-prefetch' }],
    },
  ],
}
