import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import Parser from 'rss-parser'
import { atomFeed } from '@/src/delivery/feeds/atomFeed'
import { feedChannel } from '@/src/delivery/feeds/feedChannel'
import { feedEntry } from '@/src/delivery/feeds/feedEntry'
import { jsonFeed } from '@/src/delivery/feeds/feedBody'
import { rssFeed } from '@/src/delivery/feeds/rssFeed'
import { xmlText } from '@/src/delivery/xml'
import type { PublicArticle } from '@/src/published/documents'
import { hostileText } from '@/tests/support/hostileText'
import { articleDoc, personCard } from '@/tests/support/publicFixtures'
import { cetin, coup } from '@/tests/support/story'
import { runs } from '@/tests/support/runs'

const site = { name: 'Künye', publicUrl: 'https://haber.test' }
const written = (articles: PublicArticle[], name = 'Künye') => {
  const here = { ...site, name }
  const channel = feedChannel(null, articles, here)
  const entries = articles.map((article) => feedEntry(article, here))
  return {
    rss: rssFeed(channel, entries),
    atom: atomFeed(channel, entries),
    json: JSON.parse(jsonFeed(channel, entries)),
  }
}
const parser = new Parser({
  customFields: { item: ['dc:language', 'atom:updated', 'content:encoded'] },
})
// Parsers differ in line ends and in the space round a text.
const sameSpace = (text = ''): string => text.replace(/\r\n?/g, '\n').trim()
const asRead = (text: string): string => sameSpace(xmlText(text))
const unescaped = (html: string): string =>
  html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')

describe('a feed', () => {
  it('is read by a feed reader whatever stands in headlines, names and tags', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, hostileText, async (title, name) => {
        const headline = `a${title}`
        const article = articleDoc('a', {
          ...{ headline, dek: title, tags: [{ slug: 'x', name }] },
          bylines: [{ name: `b${name}`, role: null, person: null }],
        })
        const { rss, atom, json } = written([article], `K${name}`)
        for (const xml of [rss, atom]) expect(XMLValidator.validate(xml)).toBe(true)
        const [rssItem] = (await parser.parseString(rss)).items
        const [atomItem] = (await parser.parseString(atom)).items
        expect(sameSpace(rssItem?.title)).toBe(asRead(headline))
        expect(sameSpace(rssItem?.creator)).toBe(asRead(`b${name}`))
        expect(sameSpace(unescaped(atomItem?.title ?? ''))).toBe(asRead(headline))
        expect(json.items[0].title).toBe(headline)
      }),
      { numRuns: runs(60) },
    )
  })

  it('A4: says of an Arabic story that it goes from right to left, and in which language it is', async () => {
    const body = (html: string) => ({ json: null, html, text: '', markdown: '' })
    const arabic = articleDoc('ar', {
      ...{ language: 'ar-EG', headline: 'خبر', dek: 'أعلنت <الوكالة>' },
      body: body('<p lang="ar-EG" dir="rtl">القرار</p>'),
    })
    const turkish = articleDoc('tr', {
      ...{ language: 'tr', dek: 'Özet' },
      body: body('<p>Söz</p><blockquote dir="rtl"><p>שלום</p></blockquote>'),
    })
    const { rss, atom, json } = written([arabic, turkish])
    const open = '<div lang="ar-EG" dir="rtl">'
    for (const content of [
      (await parser.parseString(rss)).items[0]?.['content:encoded'],
      (await parser.parseString(atom)).items[0]?.content,
      json.items[0].content_html,
    ]) {
      expect(content).toMatch(
        new RegExp(`^${open}[^]*<p lang="ar-EG" dir="rtl">القرار</p>[^]*</div>$`),
      )
    }
    const summary = `${open}أعلنت &lt;الوكالة&gt;</div>`
    expect((await parser.parseString(rss)).items[0]?.content).toContain(summary)
    expect((await parser.parseString(atom)).items[0]?.summary).toContain('أعلنت')
    expect(json.items[0]).toMatchObject({ language: 'ar-EG', summary: 'أعلنت <الوكالة>' })
    expect(json.items[1].content_html).toBe(
      '<p>Söz</p><blockquote dir="rtl"><p>שלום</p></blockquote>',
    )
  })

  it('as Atom takes a withdrawn article out of a reader’s own store, whatever its notice says', () => {
    fc.assert(
      fc.property(hostileText, (notice) => {
        const channel = feedChannel(null, [coup], site)
        const entry = feedEntry(coup, site)
        const when = new Date('2026-02-01T10:00:00Z')
        const xml = atomFeed(channel, [], [{ uri: entry.uri, when, notice: `a${notice}` }])
        expect(XMLValidator.validate(xml)).toBe(true)
        const { feed } = new XMLParser({ ignoreAttributes: false, trimValues: false }).parse(xml)
        const row = feed['at:deleted-entry']
        const store = new Map([[entry.uri, entry]])
        // What RFC 6721 §3 asks of a reader: the entry of that id, unless it is newer.
        const kept = store.get(row['@_ref'])
        if (kept && kept.updated <= new Date(row['@_when'])) store.delete(row['@_ref'])
        expect(store.size).toBe(0)
        expect(sameSpace(row['at:comment']['#text'])).toBe(sameSpace(xmlText(`a${notice}`)))
        expect(feed.updated).toBe(when.toISOString())
      }),
      { numRuns: runs(60) },
    )
  })

  it('shows corrections and a retraction before the text, in the words of the article’s language', () => {
    const tr = feedEntry(coup, site).content
    expect(tr).toContain('<strong>Düzeltme (19.10.2025 - 10:00):</strong> Tarih düzeltildi')
    expect(tr.indexOf('“8 Ekim” → “9 Ekim”')).toBeLessThan(tr.indexOf('<p>Metin</p>'))
    const retracted = articleDoc('r', { state: 'retracted', notice: 'Wrong <man>', language: 'en' })
    const entry = feedEntry(retracted, site)
    expect(entry.content).toMatch(/^<p><strong>Retracted:<\/strong> Wrong &lt;man&gt;<\/p>/)
    expect(entry.summary).toBe('Retracted: Wrong <man>')
  })

  it('hands on the JPEG of a picture with its true length and who made it', () => {
    const sizes = [
      { name: 'w960', url: '/media/a-960.webp', width: 960, height: 640 },
      { name: 'social', url: '/media/a-social.jpg', width: 1200, height: 630 },
    ]
    const leadImage = coup.leadImage && { ...coup.leadImage, credit: 'Çek & Çek', sizes }
    const entry = feedEntry({ ...coup, leadImage }, site)
    const rss = rssFeed(feedChannel(null, [coup], site), [entry], () => 54_321)
    const url = 'https://haber.test/media/a-social.jpg'
    expect(rss).toContain(`<enclosure url="${url}" type="image/jpeg" length="54321"/>`)
    expect(rss).toContain(
      `<media:content url="${url}" type="image/jpeg" medium="image" width="1200" height="630">`,
    )
    expect(rss).toContain('<media:credit>Çek &amp; Çek</media:credit>')
  })

  it('carries dates, language, authors and categories, each where its format has them', async () => {
    const { rss, atom, json } = written([coup])
    const [item] = (await parser.parseString(rss)).items
    expect(item).toMatchObject({
      ...{ guid: 'a-darbe-plani', link: 'https://haber.test/haber/darbe-plani' },
      ...{ isoDate: '2025-10-18T18:23:00.000Z', 'dc:language': 'tr', creator: 'Çetin Ünal' },
      enclosure: { url: 'https://haber.test/media/a.jpg', type: 'image/jpeg' },
    })
    expect(rss).not.toContain('report')
    expect(rss).toContain('<guid isPermaLink="false">a-darbe-plani</guid>')
    expect(rss).toContain('<category domain="person">Ramiz Mekhtiyev</category>')
    expect(atom).toContain('<entry xml:lang="tr">')
    expect(atom).toContain('<id>tag:haber.test,2025:a-darbe-plani</id>')
    expect(atom).toContain('scheme="https://haber.test/#tag" term="azerbaycan"')
    expect(json.items[0]).toMatchObject({
      ...{ id: 'a-darbe-plani', language: 'tr', date_published: '2025-10-18T18:23:00.000Z' },
      authors: [{ name: 'Çetin Ünal', url: 'https://haber.test/kisi/cetin-unal' }],
    })
  })

  it('lets no script, handler, foreign scheme or mark into the text, and makes its addresses absolute', () => {
    const html = [
      '<p onclick="x()">a <span data-attribution="A1">APA</span><script>x()</script></p>',
      '<a href="javascript:x()">b</a><a href="/haber/c">c</a><img src="/media/d.jpg" alt="d">',
    ].join('')
    const { content } = feedEntry(articleDoc('a', { body: { ...body, html } }), site)
    expect(content).toBe(
      '<p>a APA</p><a>b</a><a href="https://haber.test/haber/c">c</a>' +
        '<img alt="d" src="https://haber.test/media/d.jpg" />',
    )
  })

  it('tells by a link what is too long for it, and is the same twice when it is empty', () => {
    const long = feedEntry({ ...coup, updates: [], leadImage: null, body: { html: null } }, site)
    expect(long.content).toContain('<a href="https://haber.test/haber/darbe-plani">Haberin tamamı')
    expect(written([])).toEqual(written([]))
    expect(XMLValidator.validate(written([]).rss)).toBe(true)
  })

  it('is called after its section, tag or person, and leads to the person’s page', () => {
    const of = { kind: 'person', slug: cetin.slug } as const
    const channel = feedChannel(of, [{ ...coup, persons: [personCard(cetin)] }], site)
    expect(channel).toMatchObject({
      ...{ title: 'Künye: Çetin Ünal', home: 'https://haber.test/kisi/cetin-unal' },
      updated: new Date('2025-10-18T18:23:00Z'),
    })
    expect(channel.links.json).toBe('https://haber.test/feeds/person/cetin-unal/json')
  })
})

const body = { json: {}, html: '', text: '', markdown: '' }

describe('What an editor wrote for readers', () => {
  it('begins a text with where it was written, and ends it with how it came about', () => {
    const article = articleDoc('a', {
      ...{ dateline: 'Bakü <b>', backstory: 'Belgeyi iki kişi okudu.' },
      body: { ...body, html: '<p>Köprü açıldı.</p>' },
    })
    const { content } = feedEntry(article, site)
    expect(content).toMatch(/<p><strong>Bakü &lt;b&gt;<\/strong> — Köprü açıldı\.<\/p>/)
    expect(content).toMatch(/nasıl yapıldı:<\/strong> Belgeyi iki kişi okudu\.<\/p>$/)
    const image = coup.leadImage && { ...coup.leadImage, licence: 'CC BY 4.0' }
    expect(feedEntry({ ...article, leadImage: image }, site).content).toContain('AA — CC BY 4.0')
    expect(feedEntry(articleDoc('a'), site).content).not.toMatch(/<strong>| — /)
  })

  it('name the hub that is told of changes where there is one, and none where there is none', () => {
    const channel = feedChannel(null, [], { ...site, hub: 'https://hub.test/?a&b' })
    const links = [rssFeed(channel, []), atomFeed(channel, [])].map(
      (xml) => /<(?:atom:)?link [^>]*rel="hub"[^>]*>/.exec(xml)?.[0],
    )
    expect(links).toEqual([
      '<atom:link href="https://hub.test/?a&amp;b" rel="hub"/>',
      '<link rel="hub" href="https://hub.test/?a&amp;b"/>',
    ])
    expect(rssFeed(feedChannel(null, [], site), [])).not.toContain('hub')
  })
})
