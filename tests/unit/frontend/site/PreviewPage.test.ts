import { describe, expect, it } from '@jest/globals'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { PreviewClosed, PreviewPage } from '@/src/frontend/site/pages/PreviewPage'
import { previewPictures } from '@/src/frontend/site/preview'
import { previewCookie } from '@/src/platform/http/previewCookie'
import { anArticle } from './factories'

describe('the page of a preview', () => {
  const page = (isOutdated: boolean) =>
    renderToStaticMarkup(createElement(PreviewPage, { article: anArticle(), isOutdated }))
  const html = page(false)

  it('says before the headline that it is not published, and shows the article', () => {
    const band = html.indexOf('Önizleme — yayımlanmadı')
    expect(band).toBeGreaterThan(0)
    expect(band).toBeLessThan(html.indexOf('<h1'))
    expect(html).toContain('APA <span class="nb">duyurdu.')
  })
  it('says in its band that a newer text exists, only where one does', () => {
    const said = page(true).indexOf('daha yeni bir metni var')
    expect(said).toBeGreaterThan(0)
    expect(said).toBeLessThan(page(true).indexOf('<h1'))
    expect(html).not.toContain('daha yeni bir metni var')
  })
  it('is for no search engine and no machine', () => {
    expect(html).toContain('<meta name="robots" content="noindex"/>')
    expect(html).not.toMatch(/ld\+json|rel="canonical"|og:url|og:image/)
  })
  it('says the same whether a link never was, expired or was revoked', () => {
    const closed = renderToStaticMarkup(createElement(PreviewClosed, { about: 'invalid' }))
    expect(closed).toContain('Bağlantı geçersiz')
    expect(closed).toContain('<meta name="robots" content="noindex"/>')
  })
})

describe('the cookie of a preview', () => {
  it('is read by no script, sent by no other site and to this one page only', () => {
    expect(previewCookie('a1', 'gizli', true)).toBe(
      'kunye-onizleme=gizli; Path=/onizleme/a1; Max-Age=3600; HttpOnly; SameSite=Strict; Secure',
    )
    expect(previewCookie('a1', 'gizli', false)).not.toContain('Secure')
  })
})

describe('the pictures of a preview', () => {
  it('stand at addresses that the cookie goes to, and nothing else is touched', () => {
    const name = `${'a'.repeat(32)}-960.webp`
    const own = `/media/preview/${'T'.repeat(22)}/${name}`
    const html = `<img src="https://haber.test/media/${name}" srcset="/media/${name} 960w"> /media/x https://img.test${own}`
    const moved = previewPictures(anArticle({ body: { html } }), '/onizleme/a1', [
      'https://haber.test/',
      'https://img.test',
    ])
    const there = `/onizleme/a1/gorsel/${name}`
    expect(moved.body?.html).toBe(`<img src="${there}" srcset="${there} 960w"> /media/x ${there}`)
    expect(moved.headline).toBe(anArticle().headline)
  })
})
