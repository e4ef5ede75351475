import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, expect } from '@jest/globals'
import { build } from 'esbuild'
import type { Browser } from 'playwright-core'

import { fromParagraphs } from '@/src/language/richText/newNodes'
import { keepScreenshots } from '@/tests/support/keepScreenshots'
import { long, longGroup } from '@/tests/support/long'
import { logIn, openBrowser } from '@/tests/support/openBrowser'
import { type ServedNewsroom, startNewsroom } from '@/tests/support/servedNewsroom'

/** A frontend of somebody else's: one page, by Payload's own hook, which asks the public API with the token it is posted. */
const FRONTEND = `
import { useLivePreview } from '@payloadcms/live-preview-react'
import { createElement } from 'react'
import { createRoot } from 'react-dom/client'

const initialData = { id: location.pathname.slice(1), headline: '', dek: '' }
const query = 'query ($id: ID) { article(id: $id) { id headline dek } }'
const requestHandler = async ({ data: { data }, serverURL }) => {
  const answer = await fetch(serverURL + '/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: 'Preview ' + data.previewToken },
    body: JSON.stringify({ query, variables: { id: data.id } }),
  })
  return Response.json((await answer.json()).data.article)
}
function Page() {
  const { data } = useLivePreview({ initialData, requestHandler, serverURL: window.NEWSROOM })
  return createElement('main', null, createElement('h1', null, data.headline), createElement('p', null, data.dek))
}
createRoot(document.body).render(createElement(Page))
`

// A newsroom of its own, since the address is read at the start; its parts are asked for every change in int/elsewhere.
longGroup('a frontend of its own beside the text', () => {
  let browser: Browser
  let newsroom: ServedNewsroom
  let frontend: http.Server
  const asked: string[] = []

  beforeAll(async () => {
    const { outputFiles } = await build({
      stdin: { contents: FRONTEND, resolveDir: process.cwd() },
      ...{ bundle: true, write: false, format: 'esm', minify: true, logLevel: 'error' },
      define: { 'process.env.NODE_ENV': '"production"' },
    })
    frontend = http.createServer(({ url = '' }, response) => {
      asked.push(url)
      const isScript = url === '/page.js'
      response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html')
      response.end(
        isScript
          ? outputFiles[0]?.text
          : `<!doctype html><body><script>NEWSROOM = '${newsroom.url}'</script><script type="module" src="/page.js"></script>`,
      )
    })
    await new Promise<void>((resolve) => void frontend.listen(0, '127.0.0.1', resolve))
    const { port } = frontend.address() as AddressInfo
    const site = `http://127.0.0.1:${port}`
    newsroom = await startNewsroom({ KUNYE_LIVE_PREVIEW_URL: `${site}/{id}#{token}` })
    browser = await openBrowser()
  }, 240_000)
  afterAll(async () => {
    await browser?.close()
    await newsroom?.stop()
    frontend?.close()
  }, 60_000)
  afterEach(() => keepScreenshots(browser, expect.getState().currentTestName ?? ''), 60_000)

  long(
    'shows what is typed, by Payload’s useLivePreview, before anything is saved; its server hears no token',
    async () => {
      const { page } = await logIn(browser, newsroom.url, newsroom.account('reporter'))
      const body = fromParagraphs(['Kazada 3 kişi öldü.'])
      const id = await page.evaluate(
        async (data) => {
          const answer = await fetch('/api/articles', {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify(data),
          })
          return (await answer.json()).doc.id as string
        },
        { headline: 'Kaza', body },
      )
      await page.goto(`${newsroom.url}/admin/collections/articles/${id}`)
      await page.locator('.kunye-foot').waitFor()
      await page.locator('#field-headline').click()
      await page.keyboard.press('Alt+Shift+N')
      const shown = page.frameLocator('.kunye-preview iframe')
      await shown.locator('h1', { hasText: 'Kaza' }).waitFor()
      await page.locator('#field-headline').fill('Kazada üç ölü')
      await page.locator('#field-dek').fill('Yol kapandı')
      await shown.locator('h1', { hasText: 'Kazada üç ölü' }).waitFor()
      await shown.locator('p', { hasText: 'Yol kapandı' }).waitFor()
      const stored = await page.evaluate(
        async (one) => (await (await fetch(`/api/articles/${one}?depth=0`)).json()) as unknown,
        id,
      )
      expect(stored).toMatchObject({ headline: 'Kaza' })
      expect(asked).toEqual([`/${id}`, '/page.js'])
    },
    120_000,
  )
})
