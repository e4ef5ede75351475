import { describe, expect, it } from '@jest/globals'
import { isPasswordCheck } from '@/src/server/isPasswordCheck'
import { pathOf } from '@/src/server/pathOf'
import { routeOf } from '@/src/server/routeOf'

const route = (target: string) => routeOf(pathOf(target) ?? [])

describe('Which half answers', () => {
  it.each(['/graphql', '/graphql?query=x', '/feeds/rss.xml', '/ninjs/a', '/robots.txt'])(
    'the public half: %s',
    (target) => expect(route(target)).toBe('delivery'),
  )
  it.each(['/sitemap.xml', '/sitemap-news.xml', '/media/a.jpg'])('the public half: %s', (target) =>
    expect(route(target)).toBe('delivery'),
  )
  it.each(['/admin', '/api/graphql', '/api/media/file/a.jpg', '/_next/a.css', '/site.js'])(
    'Next: %s',
    (target) => expect(route(target)).toBe('next'),
  )
  it('the server itself, and the reader pages by both', () => {
    expect(route('/healthz')).toBe('health')
    expect(route('/readyz')).toBe('ready')
    expect(route('/haber/bir-haber?x=1')).toBe('reader')
    expect(route('/haber/2.5-milyar')).toBe('reader')
    for (const page of ['/', '/ara?q=a', '/bolum/dunya', '/haber', '/haber/a/b', '/yok']) {
      expect(route(page)).toBe('reader')
    }
  })

  it('a preview by the server, like a reader page; its cookie and its pictures by Next', () => {
    for (const page of ['/onizleme', '/onizleme/a1', '/onizleme/a1/?x=1', '/onizleme/a1/b/c']) {
      expect(route(page)).toBe('preview')
    }
    expect(route('/onizleme/a1/oturum')).toBe('next')
    expect(route('/onizleme/a1/gorsel/0.webp')).toBe('next')
    expect(route('/onizleme.js')).toBe('next')
  })

  it('knows a password check in every spelling that reaches the same route', () => {
    const check = (target: string) => isPasswordCheck('POST', pathOf(target) ?? [])
    expect(check('/api/users/login')).toBe(true)
    expect(check('/api/users/%6Cogin?x=1')).toBe(true)
    expect(check('/api/users/LOGIN/')).toBe(true)
    expect(check('/api/users/reset-password')).toBe(true)
    expect(check('/api/users/me')).toBe(false)
    expect(isPasswordCheck('GET', ['api', 'users', 'login'])).toBe(false)
  })

  it('reads no path out of what is none', () => {
    expect(pathOf('http://example.org/')).toBeUndefined()
    expect(pathOf('*')).toBeUndefined()
    expect(pathOf('/%zz')).toBeUndefined()
  })
})
