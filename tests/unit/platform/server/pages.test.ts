import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from '@jest/globals'
import type { Delivery } from '@/src/platform/server/parts'
import { type ShownAs, withoutRuntime } from '@/src/platform/server/readerPages'
import { securityHeaders } from '@/src/platform/server/answers'
import { noteTags } from '@/src/platform/http/pageTags'
import { respondReader } from '@/src/platform/server/respondReader'

let server: Server | undefined
afterEach(async () => {
  await new Promise((resolve) => (server ? server.close(resolve) : resolve(null)))
})

type Render = (request: IncomingMessage, response: ServerResponse) => void
const html = (response: ServerResponse, text: string, status = 200) => {
  response.writeHead(status, {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'private, no-store',
    Vary: 'rsc',
  })
  // As Next does: in pieces.
  response.write(text.slice(0, 10))
  response.end(text.slice(10))
}

/** A server of reader pages whose Next renders what the test says. */
async function pages(render: Render, shownAs: ShownAs = 'public'): Promise<string> {
  const delivery: Delivery = {
    handle: () => Promise.resolve(),
    statusOf: () => Promise.resolve({ status: 200 }),
    ready: () => true,
    close: () => Promise.resolve(),
  }
  const app = {
    handle: (request: IncomingMessage, response: ServerResponse) =>
      Promise.resolve(render(request, response)),
    close: () => Promise.resolve(),
  }
  server = createServer((request, response) => {
    const path = (request.url ?? '').split('/').filter(Boolean)
    void respondReader(request, response, path, {
      ...{ delivery, app, publicUrl: 'https://haber.example/alt', shownAs },
    })
  })
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const PAGE = `<!DOCTYPE html><html lang="tr"><head>
<link rel="stylesheet" href="/_next/a.css"/><link rel="preload" as="script" href="/_next/a.js"/>
<script src="/_next/a.js" async=""></script></head><body><p>Söz</p>
<script type="application/ld+json">{"a":"\\u003c/script>"}</script>
<script src="/site.js" defer=""></script><script>self.__next_f.push([1,"Söz"])</script></body></html>`

describe('reader pages on their way out', () => {
  it('lose the scripts of Next and keep words, style, structured data and their own script', () => {
    const kept = withoutRuntime(PAGE)
    expect(kept.match(/<script/g)).toHaveLength(2)
    expect(kept).toContain('<p>Söz</p>')
    expect(kept).toContain('/_next/a.css')
    expect(kept).toContain('application/ld+json')
    expect(kept).toContain('/site.js')
    expect(kept).not.toContain('_next/a.js')
    expect(kept).not.toContain('__next_f')
  })

  it('carry a policy without inline scripts, a short life for caches, and an ETag that is honoured', async () => {
    const url = await pages((_request, response) => html(response, PAGE))
    const answer = await fetch(url)
    expect(answer.headers.get('content-security-policy')).toContain(
      "img-src 'self' data: https://haber.example;",
    )
    expect(answer.headers.get('cache-control')).toMatch(/^public, max-age=1/)
    expect(answer.headers.get('vary')).toBe('Accept-Encoding')
    const etag = answer.headers.get('etag') ?? ''
    expect((await fetch(url, { headers: { 'If-None-Match': etag } })).status).toBe(304)
  })

  it('bear the tags of what they were made of, each page its own; a preview bears none', async () => {
    const made = (request: IncomingMessage, response: ServerResponse) => {
      // As the page's own queries do, some turns later.
      setImmediate(() => {
        noteTags(`all,articles,articles:${request.url === '/bir' ? 'a1' : 'a2'}`)
        noteTags('all,articles,persons:p1')
        noteTags(null)
        setTimeout(() => html(response, PAGE), 20)
      })
      return Promise.resolve()
    }
    const url = await pages(made as never)
    const [one, two] = await Promise.all([fetch(`${url}/bir`), fetch(`${url}/iki`)])
    expect(one.headers.get('cache-tag')).toBe('all,articles,persons:p1,articles:a1')
    expect(two.headers.get('cache-tag')).toBe('all,articles,persons:p1,articles:a2')
    noteTags('articles:nobody')
    server?.close()
    const preview = await fetch(await pages(made as never, 'preview'))
    expect(preview.headers.get('cache-tag')).toBeNull()
  })

  it.each([
    ['public', 'SAMEORIGIN', "frame-ancestors 'self'"],
    ['ownPreview', 'SAMEORIGIN', "frame-ancestors 'self'"],
    ['preview', 'DENY', "frame-ancestors 'none'"],
  ] as const)('say of frames the same twice: %p', async (shownAs, option, directive) => {
    const { headers } = await fetch(
      await pages((_request, response) => {
        securityHeaders(response, 'https://haber.example')
        html(response, PAGE)
      }, shownAs),
    )
    expect(headers.get('x-frame-options')).toBe(option)
    expect(headers.get('content-security-policy')).toContain(directive)
  })

  it('of a preview are kept by nobody, framed by nobody, and may trade their token', async () => {
    const own = '<script src="/onizleme.js" defer=""></script></body>'
    const url = await pages(
      (_request, response) => html(response, PAGE.replace('</body>', own)),
      'preview',
    )
    for (const known of ['', '*']) {
      const answer = await fetch(url, { headers: { 'If-None-Match': known } })
      expect(answer.status).toBe(200)
      expect(answer.headers.get('cache-control')).toBe('no-store, private')
      expect(answer.headers.get('etag')).toBeNull()
      const policy = answer.headers.get('content-security-policy')
      expect(policy).toContain("script-src 'self';")
      expect(policy).toContain("connect-src 'self';")
      expect(policy).toContain("frame-ancestors 'none'")
      const text = await answer.text()
      expect(text).toContain('/onizleme.js')
      expect(text).not.toContain('_next/a.js')
    }
  })

  it('have the status they ask for in their head', async () => {
    const url = await pages((_request, response) =>
      html(response, '<html><head><meta name="kunye:status" content="404"/></head>yok</html>'),
    )
    const answer = await fetch(`${url}/yok`)
    expect([answer.status, answer.headers.get('etag')]).toEqual([404, null])
    const head = await fetch(`${url}/yok`, { method: 'HEAD' })
    expect([head.status, await head.text()]).toEqual([404, ''])
  })

  it('are asked of Next whole and plain, whatever the reader’s headers say', async () => {
    let asked: IncomingMessage['headers'] = {}
    const url = await pages((request, response) => {
      asked = request.headers
      html(response, PAGE)
    })
    const headers = {
      RSC: '1',
      'Next-Router-Prefetch': '1',
      'If-None-Match': '*',
      Accept: 'text/html',
    }
    await fetch(url, { headers })
    expect(Object.keys(asked)).toContain('accept')
    for (const gone of ['rsc', 'next-router-prefetch', 'if-none-match', 'accept-encoding']) {
      expect(Object.keys(asked)).not.toContain(gone)
    }
  })

  it('are replaced by a plain one with 500 where Next could not render', async () => {
    const url = await pages((_request, response) =>
      html(response, '<!DOCTYPE html><html id="__next_error__"><script>1</script></html>'),
    )
    const answer = await fetch(url)
    expect(answer.status).toBe(500)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(await answer.text()).toContain('Sayfa şu an gösterilemiyor')
  })

  it('are ours for a missing address too, also where Next has a page of its own', async () => {
    const rendered: unknown[] = []
    const url = await pages((request, response) => {
      rendered.push(request.url)
      html(response, '<html lang="tr"><meta name="kunye:status" content="404"/></html>')
    })
    for (const path of ['_next/data/x.json', '_next/image', '_error', '_not-found', '404', '500']) {
      expect((await fetch(`${url}/${path}`)).status).toBe(404)
    }
    expect(new Set(rendered)).toEqual(new Set(['/-']))
    const missing = await fetch(`${url}/ads.txt`)
    expect([missing.status, rendered.at(-1)]).toEqual([404, '/ads.txt'])
    expect(missing.headers.get('content-security-policy')).toContain("default-src 'none'")
  })

  it('let a redirect of Next through', async () => {
    const url = await pages((_request, response) => {
      response.writeHead(308, { Location: '/haber/yeni' }).end()
    })
    const moved = await fetch(`${url}/haber/eski`, { redirect: 'manual' })
    expect([moved.status, moved.headers.get('location')]).toEqual([308, '/haber/yeni'])
  })
})
