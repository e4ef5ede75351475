import { afterEach, expect, it } from '@jest/globals'
import { DocumentInfoProvider } from '@payloadcms/ui'
import type { ComponentProps } from 'react'
import { cleanup, fireEvent, render, screen } from '@testing-library/react'

import { WebhookPanel } from '@/src/editorial/webhooks/screens/WebhookPanel'
import { aroundPage } from '@/tests/support/aroundPage'

const ownFetch = globalThis.fetch
afterEach(() => {
  globalThis.fetch = ownFetch
  cleanup()
})

const AT = '2026-12-02T08:00:00.000Z'
const row = (state: string, attempts: number) => ({
  ...{ id: 'd1', event: 'test', article: null, createdAt: AT, state, attempts },
  ...{ lastAt: attempts > 0 ? AT : null, nextAt: null, statusCode: attempts > 0 ? 204 : null },
  problem: null,
})

const ABOUT = { id: 'w1', collectionSlug: 'webhooks' } as unknown as ComponentProps<
  typeof DocumentInfoProvider
>

it('says how a test went without being asked again, and asks no more once it has', async () => {
  const asked: string[] = []
  const lists = [[], [row('pending', 0)], [row('pending', 0)], [row('delivered', 1)]]
  globalThis.fetch = (async (input: RequestInfo | URL, { method = 'GET' }: RequestInit = {}) => {
    const url = String(input)
    if (!url.includes('/webhooks/')) return Response.json({})
    asked.push(`${method} ${url}`)
    if (method === 'POST') return Response.json({})
    return Response.json({ deliveries: lists.shift() ?? [row('delivered', 1)] })
  }) as typeof fetch
  render(
    aroundPage(
      <DocumentInfoProvider {...ABOUT}>
        <WebhookPanel />
      </DocumentInfoProvider>,
    ),
  )
  fireEvent.click(await screen.findByRole('button', { name: 'Deneme iletisi gönder' }))
  await screen.findByText('Sırada', {}, { timeout: 10_000 })
  await screen.findByText('İletildi', {}, { timeout: 20_000 })
  const told = asked.length
  await new Promise((resolve) => setTimeout(resolve, 2_000))
  expect(asked).toHaveLength(told)
}, 60_000)
