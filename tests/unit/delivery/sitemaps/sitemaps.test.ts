import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { cachedFor, newsUrlset } from '@/src/delivery/sitemaps/sitemapsRoute'
import { sitemapAddress } from '@/src/delivery/sitemaps/sitemapAddress'
import { sitemapPath } from '@/src/delivery/sitemaps/sitemapPages'
import { urlset } from '@/src/delivery/sitemaps/articleSitemap'
import { xmlText } from '@/src/delivery/xml'
import { hostileText } from '@/tests/support/hostileText'

const site = { name: 'Künye & Ortakları', publicUrl: 'https://haber.test' }
const parser = new XMLParser({ parseTagValue: false, trimValues: false })

describe('the address of a sitemap', () => {
  it.each([
    ['/sitemap.xml', { kind: 'index' }],
    ['/sitemap-news.xml', { kind: 'news' }],
    ['/sitemap-articles-2025-10.xml', { kind: 'articles', month: '2025-10', page: 1 }],
    ['/sitemap-articles-2025-10-2.xml', { kind: 'articles', month: '2025-10', page: 2 }],
    ['/sitemap-persons.xml', { kind: 'persons', page: 1 }],
    ['/sitemap-events-12.xml', { kind: 'events', page: 12 }],
  ])('%s', (path, wanted) => expect(sitemapAddress(path)).toEqual(wanted))

  it.each([
    ...[
      '/sitemap-articles.xml',
      '/sitemap-articles-2025-13.xml',
      '/sitemap-articles-2025-10-1.xml',
    ],
    ...['/sitemap-persons-0.xml', '/sitemap-persons-1.xml', '/sitemap-persons-99999.xml'],
    ...['/sitemap-drafts.xml', '/sitemapx.xml', '/sitemap-.xml'],
  ])('%s is none: each sitemap has one address', (path) => expect(sitemapAddress(path)).toBeNull())

  it('is the one that the index names', () => {
    expect(sitemapAddress(sitemapPath('articles-2025-10', 3))).toMatchObject({ page: 3 })
    expect(sitemapAddress(sitemapPath('sources', 1))).toEqual({ kind: 'sources', page: 1 })
  })
})

describe('a sitemap', () => {
  it('says where a page is and when it last changed', () => {
    const lastmod = new Date('2025-10-18T18:23:00Z')
    const xml = urlset([{ loc: 'https://haber.test/haber/a?b&c', lastmod }, { loc: 'x:y' }])
    expect(XMLValidator.validate(xml)).toBe(true)
    expect(parser.parse(xml).urlset.url).toMatchObject([
      { loc: 'https://haber.test/haber/a?b&c', lastmod: '2025-10-18T21:23:00+03:00' },
      { loc: 'x:y' },
    ])
    expect(parser.parse(urlset([{ loc: 'x:y' }], 'sitemap')).sitemapindex.sitemap.loc).toBe('x:y')
  })
  it('of news has the name, language, date and title Google asks for, whatever the headline', () => {
    fc.assert(
      fc.property(hostileText, (headline) => {
        const at = new Date('2025-10-18T18:23:00Z')
        const row = { slug: 'a', headline: `a${headline}`, language: 'tr-TR', publishedAt: at }
        const xml = newsUrlset([row], site)
        expect(XMLValidator.validate(xml)).toBe(true)
        const news = parser.parse(xml).urlset.url['news:news']
        expect(news).toMatchObject({
          'news:publication': { 'news:name': 'Künye & Ortakları', 'news:language': 'tr' },
          'news:publication_date': '2025-10-18T21:23:00+03:00',
        })
        const title = String(news['news:title']).replace(/\r\n?/g, '\n')
        expect(title).toBe(xmlText(`a${headline}`).replace(/\r\n?/g, '\n'))
      }),
    )
  })
})

describe('an answer that is kept', () => {
  it('is asked for once until its time is over, and again at once where it failed', async () => {
    let now = 0
    let asked = 0
    const ask = cachedFor(
      60,
      () => {
        asked += 1
        return asked === 1 ? Promise.reject(new Error('gone')) : Promise.resolve(asked)
      },
      () => now,
    )
    await expect(ask()).rejects.toThrow('gone')
    expect([await ask(), await ask()]).toEqual([2, 2])
    now = 59
    expect(await ask()).toBe(2)
    now = 60
    expect(await ask()).toBe(3)
  })
})
