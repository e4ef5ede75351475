import { describe, expect, it } from '@jest/globals'
import { isPasswordCheck } from '@/src/platform/server/respond'
import { routeOf } from '@/src/platform/server/routes'
import { parseTarget } from '@/src/platform/server/request'

const FILES = new Set(['site.js', 'favicon.ico', '_next/static/a.css'])
const segments = (target: string) => parseTarget(target)?.segments ?? []
const route = (target: string) => routeOf(segments(target), FILES)

describe('Which part of the house answers', () => {
  it.each(['/graphql', '/graphql?query=x', '/feeds/rss.xml', '/ninjs/a', '/robots.txt'])(
    'the public half: %s',
    (target) => expect(route(target)).toBe('delivery'),
  )
  it('the public half has its contract at /schema.graphql and nothing below it', () => {
    expect(route('/schema.graphql')).toBe('delivery')
    expect(route('/schema.graphql/x')).toBe('reader')
  })
  it.each(['/sitemap.xml', '/sitemap-news.xml', '/media/a.jpg'])('the public half: %s', (target) =>
    expect(route(target)).toBe('delivery'),
  )
  it('Next: the admin, its API, and files that are there', () => {
    for (const target of ['/admin', '/admin/x.y']) expect(route(target)).toBe('admin')
    for (const target of ['/api/graphql', '/api/media/file/a.jpg'])
      expect(route(target)).toBe('editorial')
    for (const file of FILES) expect(route(`/${file}`)).toBe('file')
  })
  it('the server itself, and the reader pages by both', () => {
    expect(route('/healthz')).toBe('health')
    expect(route('/readyz')).toBe('ready')
    expect(route('/api/live')).toBe('live')
    expect(route('/api/live/x')).toBe('editorial')
    for (const page of ['/haber/bir-haber?x=1', '/haber/2.5-milyar', '/', '/ara?q=a', '/yok']) {
      expect(route(page)).toBe('reader')
    }
  })

  it.each([
    ...[
      '/ads.txt',
      '/wp-login.php',
      '/.env',
      '/.well-known/security.txt',
      '/site.js/x',
      '/x/site.js',
    ],
    ...[
      '/_next/static/b.css',
      '/_next/image',
      '/_next/data/x/api/users/me.json',
      '/_error',
      '/404',
    ],
    ...['/api', '/API/users/login', '/api;x/users/login', '/favicon.png', '/index.html'],
  ])('a missing address is the reader pages’ to miss, dot or not: %s', (target) => {
    expect(route(target)).toBe('reader')
  })

  it('a preview by the server, like a reader page; its cookie and its pictures by Next', () => {
    for (const page of ['/onizleme', '/onizleme/a1', '/onizleme/a1?x=1', '/onizleme/a1/b/c']) {
      expect(route(page)).toBe('preview')
    }
    expect(route('/onizleme/a1/oturum')).toBe('previewSession')
    expect(route('/onizleme/a1/gorsel/0.webp')).toBe('previewPicture')
    expect(route('/onizleme/a1/benim')).toBe('ownPreview')
    expect(route('/onizleme/a1/benim/gorsel/0.webp')).toBe('previewPicture')
    expect(route('/onizleme/a1/benim/oturum')).toBe('preview')
    for (const page of ['/onizleme/a1/oturum/b', '/onizleme/a1/gorsel', '/onizleme/a/gorsel/b/c']) {
      expect(route(page)).toBe('preview')
    }
  })

  it('knows a password check in every spelling that reaches the same route', () => {
    const check = (target: string) => isPasswordCheck('POST', segments(target).slice(1))
    expect(check('/api/users/login')).toBe(true)
    expect(check('/api/users/%6Cogin?x=1')).toBe(true)
    expect(check('/api/users/LOGIN/')).toBe(true)
    expect(check('/api/users/reset-password')).toBe(true)
    expect(check('/api/users/me')).toBe(false)
    expect(isPasswordCheck('GET', ['users', 'login'])).toBe(false)
  })
})

describe('The target of a request', () => {
  it.each([
    ...['http://example.org/', '*', '', 'api', '/%zz', '/a/%', '/%c3', '/%00', '/a%0ab', '/a%7f'],
    ...['/api/./users/login', '/_next/../api/users/login', '/api/x/../users/login', '/..', '/.'],
    ...[
      '/api/%2e/users',
      '/api/%2E%2e/users',
      '/.%2e/a',
      '/api%2fusers/login',
      '/api/users%2Flogin',
    ],
    ...[
      '/api\\users',
      '/a%5cb',
      '/a%5C..%5cb',
      '/%252e%252e/a',
      '/a%252fb',
      '/a%25252fb',
      '/%255c',
    ],
  ])('is refused where two readers could take it for two paths: %s', (target) => {
    expect(parseTarget(target)).toBeUndefined()
  })

  it.each([
    ['/', '/'],
    ['/api/users/%6Cogin?a=/../b#c', '/api/users/login?a=/../b'],
    ['/haber/%C4%B0stanbul', '/haber/%C4%B0stanbul'],
    ['/a%20b/(site)/[slug]', '/a%20b/(site)/%5Bslug%5D'],
    ['/ara?q=%2e%2e%2f', '/ara?q=%2e%2e%2f'],
    ['/a/...', '/a/...'],
    ['/a/.env', '/a/.env'],
    ['/100%25', '/100%25'],
    ['/a;b=c,d:e@f', '/a;b=c,d:e@f'],
    ['/a?b?c', '/a?b?c'],
  ])('is written in one way that reads back as itself: %s', (given, written) => {
    const read = parseTarget(given)
    expect(`${read?.path}${read?.search}`).toBe(written)
    expect(parseTarget(written)).toEqual(read)
    // What Payload and Next go by.
    expect(new URL(written, 'http://x').pathname).toBe(read?.path)
  })

  it('tells where segments were empty, which it leaves out', () => {
    for (const given of ['//', '//evil.example', '/a/', '/a//b', '///a']) {
      const read = parseTarget(given)
      expect(read?.hadEmpty).toBe(true)
      expect(read?.path).toMatch(/^\/[^/]?/)
      expect(parseTarget(read?.path)?.hadEmpty).toBe(false)
    }
    expect(parseTarget('/a/b')?.hadEmpty).toBe(false)
  })
})
