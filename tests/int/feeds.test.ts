import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import Parser from 'rss-parser'
import { z } from 'zod'
import { publicCollections } from '@/src/delivery/documents/publicCollections'
import { sitemapPages } from '@/src/delivery/sitemaps/sitemapPages'
import { readStoryText } from '@/src/editorial/import/readStoryText'
import { articlePath } from '@/src/language/readerPaths'
import type { PublicArticle, PublicTerm } from '@/src/published/documents'
import { readSeedStory } from '@/src/run/seed/groundTruth'
import { ninjsShape } from '@/tests/support/ninjsShape'
import { openPublicApi, type PublicApi } from '@/tests/support/publicApi'
import { articleDoc, publishDocs, withdrawnDoc } from '@/tests/support/publicFixtures'
import { seedPublicArticle } from '@/tests/support/seedPublicArticle'
import { story } from '@/tests/support/story'

const HOUR = 3_600_000
const HOSTILE = 'Başlık ]]> </script> & <b> \u0007\u202Eters\u202C'
const HOSTILE_IN_XML = HOSTILE.replace('\u0007', ' ')
const FORMATS = ['rss.xml', 'atom.xml', 'json', 'ninjs']
// jsonfeed.org/version/1.1
const jsonFeedShape = z.object({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string(),
  home_page_url: z.url(),
  feed_url: z.url(),
  description: z.string(),
  language: z.string(),
  items: z.array(
    z.strictObject({
      id: z.string(),
      url: z.url(),
      title: z.string(),
      content_html: z.string(),
      summary: z.string().optional(),
      image: z.url().optional(),
      date_published: z.iso.datetime(),
      date_modified: z.iso.datetime(),
      authors: z.array(z.strictObject({ name: z.string(), url: z.url().optional() })).min(1),
      tags: z.array(z.string()),
      language: z.string(),
    }),
  ),
})

let api: PublicApi
let seed: PublicArticle
const xmlParser = new XMLParser({
  isArray: (name) => name === 'url' || name === 'sitemap' || name === 'at:deleted-entry',
  ignoreAttributes: false,
})
const reader = new Parser()

beforeAll(async () => {
  api = await openPublicApi()
  seed = await seedPublicArticle()
  const at = (hours: number) => new Date(Date.now() - hours * HOUR)
  await publishDocs(api.db, {
    ...story,
    articles: [
      ...story.articles,
      { ...seed, publishedAt: new Date('2025-10-20T18:23:00Z') },
      articleDoc('dusman-baslik', { headline: HOSTILE, publishedAt: at(1) }),
      articleDoc('dunku', { publishedAt: at(47), section: { slug: 'spor', name: 'Spor' } }),
      articleDoc('evvelki', { publishedAt: at(49), section: { slug: 'spor', name: 'Spor' } }),
      articleDoc('geri-cekilen', { state: 'retracted', notice: 'Yanlıştı', publishedAt: at(2) }),
    ],
  })
})
afterAll(() => api.close())

const feed = async (path: string) => reader.parseString((await api.send(path)).text)
/** Tombstones of an Atom feed (RFC 6721 §3). */
const deleted = async (path: string) => {
  const { text } = await api.send(path)
  expect(XMLValidator.validate(text)).toBe(true)
  const { feed: told } = xmlParser.parse(text)
  const rows: Record<string, any>[] = told['at:deleted-entry'] ?? []
  if (rows.length > 0) expect(told['@_xmlns:at']).toBe('http://purl.org/atompub/tombstones/1.0')
  return rows.map((row) => [row['@_ref'], row['@_when'], row['at:comment']?.['#text']])
}
const locs = async (path: string): Promise<string[]> => {
  const { status, text, headers } = await api.send(path)
  expect({ path, status, type: headers.get('content-type') }).toEqual({
    ...{ path, status: 200, type: 'application/xml; charset=utf-8' },
  })
  expect(XMLValidator.validate(text)).toBe(true)
  const { urlset, sitemapindex } = xmlParser.parse(text)
  return (urlset?.url ?? sitemapindex?.sitemap ?? []).map(({ loc }: { loc: string }) => loc)
}

/** What MongoDB says of each query and aggregation that `work` sent. */
const profiled = async (work: () => Promise<unknown>) => {
  await api.db.command({ profile: 2 })
  try {
    await work()
  } finally {
    await api.db.command({ profile: 0 })
  }
  const seen = api.db.collection('system.profile')
  const ns = { $not: /system\.profile/ }
  const rows = await seen
    .find({ ns, 'command.comment': null, docsExamined: { $exists: true } })
    .toArray()
  await seen.drop()
  return rows
}

describe('feeds', () => {
  it.each(['/feeds/rss.xml', '/feeds/atom.xml'])('%s is read by a feed reader', async (path) => {
    const { text } = await api.send(path)
    expect(XMLValidator.validate(text)).toBe(true)
    const { items } = await reader.parseString(text)
    expect(items.map(({ link }) => link)).toEqual(
      [
        ...['dusman-baslik', 'geri-cekilen', 'dunku', 'evvelki', seed.slug],
        // The one in English stands under English words.
        ...['/en/article/coup-plot-english', 'darbe-plani', 'retracted'],
      ].map((slug) => `https://haber.test${slug.startsWith('/') ? slug : `/haber/${slug}`}`),
    )
    const title = items[0]?.title?.replaceAll('&lt;', '<').replaceAll('&gt;', '>')
    expect(title?.replaceAll('&amp;', '&')).toBe(HOSTILE_IN_XML)
  })
  it('are served as what they are', async () => {
    const types = await Promise.all(
      FORMATS.map(async (format) =>
        (await api.send(`/feeds/${format}`)).headers.get('content-type'),
      ),
    )
    expect(types).toEqual([
      'application/rss+xml; charset=utf-8',
      'application/atom+xml; charset=utf-8',
      'application/feed+json; charset=utf-8',
      'application/json; charset=utf-8',
    ])
  })
  it('as JSON Feed 1.1 keep every headline as it is', async () => {
    const { items } = jsonFeedShape.parse(JSON.parse((await api.send('/feeds/json')).text))
    expect(items[0]?.title).toBe(HOSTILE)
  })
  it('as ninjs hold valid items only', async () => {
    const { items } = JSON.parse((await api.send('/feeds/ninjs')).text)
    expect(items).toHaveLength(8)
    for (const item of items) expect(ninjsShape.safeParse(item).error?.issues ?? []).toEqual([])
    expect(items[1]).toMatchObject({ slugline: 'geri-cekilen', pubStatus: 'withheld' })
  })
  it('carry the seed story letter for letter, in every format', async () => {
    const printed = readStoryText(await readSeedStory())
    const headline = printed?.headline.replace('Planlaan', 'Planlanan')
    const html = `${printed?.paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}`
    const mine = (rows: { link?: string }[]) => rows.find(({ link }) => link?.endsWith(seed.slug))
    const rss = mine((await feed('/feeds/rss.xml')).items)
    expect(rss).toMatchObject({ title: headline, 'content:encoded': html })
    expect(mine((await feed('/feeds/atom.xml')).items)).toMatchObject({
      ...{ title: headline, content: html },
    })
    const byUrl = ({ url }: { url: string }) => url.endsWith(seed.slug)
    const json = JSON.parse((await api.send('/feeds/json')).text).items.find(byUrl)
    expect(json).toMatchObject({ title: headline, content_html: html })
    const ninjs = JSON.parse((await api.send(`/ninjs/${seed.slug}`)).text)
    expect(ninjs.headlines[0].value).toBe(headline)
    expect(ninjs.bodies[1].value).toBe(printed?.paragraphs.join('\n\n'))
    expect(ninjs.bodies[0].value.replace(/<\/?span[^>]*>/g, '')).toBe(html)
    const { data } = await api.ask(`{ article(slug: "${seed.slug}") { jsonLd } }`)
    expect(data.article.jsonLd.headline).toBe(headline)
  })
  it('show a correction and a retraction, and of a withdrawn article at most that it is gone', async () => {
    const { items } = await feed('/feeds/rss.xml')
    const content = (slug: string) =>
      items.find(({ link }) => link?.endsWith(`/${slug}`))?.['content:encoded']
    expect(content('darbe-plani')).toContain('Tarih düzeltildi “8 Ekim” → “9 Ekim”')
    expect(content('geri-cekilen')).toMatch(/^<p><strong>Geri çekildi:<\/strong> Yanlıştı/)
    for (const format of FORMATS) {
      const { text } = await api.send(`/feeds/${format}`)
      expect(text.replace(/<at:deleted-entry.*/g, '')).not.toContain('withdrawn')
    }
  })
  it('as Atom tell who keeps copies which article is gone, since when and why, whatever it was about', async () => {
    const gone = [
      'tag:haber.test,2025:a-withdrawn',
      '2025-10-20T09:00:00.000Z',
      'Mahkeme kararıyla kaldırıldı',
    ]
    const paths = ['', 'section/spor/', 'tag/azerbaycan/', 'person/ilham-aliyev/']
    for (const of of paths) expect(await deleted(`/feeds/${of}atom.xml`)).toEqual([gone])
    expect((await api.send('/feeds/section/yok/atom.xml')).status).toBe(404)
  })
  it('as Atom tell of the 50 withdrawn last, newest first, by index alone', async () => {
    const many = Array.from({ length: 60 }, (_, day) =>
      withdrawnDoc(`gitti-${day}`, HOSTILE, new Date(Date.UTC(2026, 0, 1 + day))),
    )
    await publishDocs(api.db, { articles: many })
    const asked = await profiled(async () => {
      const rows = await deleted('/feeds/atom.xml')
      expect(rows).toHaveLength(50)
      expect(rows[0]).toEqual([
        'tag:haber.test,2025:a-gitti-59',
        '2026-03-01T00:00:00.000Z',
        HOSTILE_IN_XML,
      ])
    })
    const one = asked.find(({ command }) => command.filter?.withdrawnAt)
    expect([one?.docsExamined, one?.hasSortStage ?? false]).toEqual([50, false])
    const { updated } = xmlParser.parse((await api.send('/feeds/atom.xml')).text).feed
    // Moved by an article of an hour ago or by the last withdrawal, whichever is newer.
    expect(Date.parse(updated)).toBeGreaterThanOrEqual(Date.UTC(2026, 2, 1))
    const slugs = many.map(({ slug }) => slug)
    await api.db.collection<PublicArticle>('articles').deleteMany({ slug: { $in: slugs } })
  })
  it.each([
    ['/feeds/section/spor/', ['dunku', 'evvelki']],
    ['/feeds/tag/azerbaycan/', ['darbe-plani']],
    ['/feeds/person/ilham-aliyev/', [seedSlug(), 'darbe-plani']],
  ])('%s has its own articles only', async (folder, slugs) => {
    for (const format of ['rss.xml', 'atom.xml']) {
      const { items } = await feed(folder + format)
      expect(items.map(({ link }) => link?.split('/').at(-1))).toEqual(slugs)
    }
    const json = JSON.parse((await api.send(`${folder}json`)).text)
    expect(json.items).toHaveLength(slugs.length)
    expect(json.feed_url).toBe(`https://haber.test${folder}json`)
  })
  it('answer the unknown like what has no such address, byte for byte', async () => {
    const paths = [
      ...['/feeds/section/yok/rss.xml', '/feeds/tag/yok/json', '/feeds/person/yok/ninjs'],
      ...['/feeds/rss', '/feeds/x/y/rss.xml', '/ninjs/yok', '/ninjs/%E0', '/sitemap-persons-9.xml'],
      ...['/sitemap-articles-1999-01.xml', '/sitemap-drafts.xml', '/media-x'],
    ]
    const answers = await Promise.all(paths.map((path) => api.send(path)))
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`))).toEqual(
      new Set(['404 {"errors":[{"code":"notFound"}]}']),
    )
  })
  it('hold 50 articles at most, by one command (Atom and RSS: two), with 8 articles as with 68', async () => {
    const paths = [
      ...FORMATS.map((format) => `/feeds/${format}`),
      ...FORMATS.map((format) => `/feeds/section/dunya/${format}`),
      ...[`/ninjs/${seed.slug}`, '/sitemap-news.xml', '/sitemap-articles-2025-10.xml'],
    ]
    const counted = async (): Promise<string[]> => {
      const counts: string[] = []
      for (const path of paths) {
        counts.push(`${path} ${(await api.commands(() => api.send(path))).join()}`)
      }
      return counts
    }
    const wanted = paths.map(
      (path) =>
        `${path} articles${path.endsWith('atom.xml') ? ',articles' : ''}${path.endsWith('rss.xml') ? ',media' : ''}`,
    )
    expect(await counted()).toEqual(wanted)
    const more = Array.from({ length: 60 }, (_, day) =>
      articleDoc(`eski-${day}`, { publishedAt: new Date(Date.UTC(2024, 0, day)) }),
    )
    await publishDocs(api.db, { articles: more })
    expect(await counted()).toEqual(wanted)
    expect((await feed('/feeds/section/dunya/atom.xml')).items).toHaveLength(50)
    expect(JSON.parse((await api.send('/feeds/ninjs')).text).items).toHaveLength(50)
    const slugs = more.map(({ slug }) => slug)
    await api.db.collection<PublicArticle>('articles').deleteMany({ slug: { $in: slugs } })
  })
})

describe('a feed', () => {
  it('reads of its articles what it shows, not claims, trees or keys for search', async () => {
    const [asked] = await profiled(() => api.send('/feeds/rss.xml'))
    const keys = Object.keys(asked?.command.projection ?? {})
    expect(keys).toEqual(expect.arrayContaining(['headline', 'body']))
    for (const key of ['claims', 'attributions', 'facets', 'searchWords', 'deps', 'related']) {
      expect(keys).not.toContain(key)
    }
    expect(Object.keys(asked?.command.projection.body)).toEqual(['html'])
  })
})

describe('what delivery answers beside GraphQL', () => {
  const paths = [
    ...['/feeds/rss.xml', '/ninjs/darbe-plani', '/sitemap.xml', '/sitemap-news.xml', '/robots.txt'],
  ]
  it.each(paths)('%s is read only, and not sent twice to who has it', async (path) => {
    const refused = await api.send(path, { method: 'POST', body: 'x' })
    expect([refused.status, refused.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
    const first = await api.send(path)
    expect(first.status).toBe(200)
    expect(first.headers.get('cache-control')).toMatch(/^public, max-age=\d+/)
    const etag = first.headers.get('etag') ?? ''
    const again = await api.send(path, { headers: { 'if-none-match': etag } })
    expect([again.status, again.text]).toEqual([304, ''])
    const head = await api.send(path, { method: 'HEAD' })
    expect([head.status, head.text]).toEqual([200, ''])
  })
  it('changes its tag and its time with a withdrawal, which leaves no later time behind, in the same second as well', async () => {
    const slug = 'birazdan-yok'
    await publishDocs(api.db, { articles: [articleDoc(slug, { publishedAt: new Date(0) })] })
    const before = await api.send('/feeds/atom.xml')
    const time = before.headers.get('last-modified') ?? ''
    const since = { 'if-modified-since': time }
    await api.db
      .collection<PublicArticle>('articles')
      .replaceOne({ _id: `a-${slug}` }, { ...withdrawnDoc(slug, 'Kaldırıldı') })
    const headers = { 'if-none-match': before.headers.get('etag') ?? '' }
    const after = await api.send('/feeds/atom.xml', { headers })
    expect(after.status).toBe(200)
    expect(after.text).not.toContain(`/haber/${slug}`)
    const bySecond = await api.send('/feeds/atom.xml', { headers: since })
    expect(bySecond.status).toBe(200)
    expect(Date.parse(bySecond.headers.get('last-modified') ?? '')).toBeGreaterThan(
      Date.parse(time),
    )
    expect(await deleted('/feeds/atom.xml')).toContainEqual([
      ...[`tag:haber.test,2025:a-${slug}`, '2025-10-20T09:00:00.000Z', 'Kaldırıldı'],
    ])
  })
})

describe('/ninjs', () => {
  it('leads from an old slug to the current one', async () => {
    const moved = await api.send('/ninjs/eski-baslik', { redirect: 'manual' })
    expect([moved.status, moved.headers.get('location')]).toEqual([301, '/ninjs/darbe-plani'])
  })
  it('tells receivers of a withdrawn article to take it down', async () => {
    const { status, text } = await api.send('/ninjs/withdrawn')
    const item = JSON.parse(text)
    expect(status).toBe(410)
    expect(ninjsShape.safeParse(item).error?.issues ?? []).toEqual([])
    expect(item).toMatchObject({
      ...{ pubStatus: 'canceled', slugline: 'withdrawn' },
      descriptions: [{ value: 'Mahkeme kararıyla kaldırıldı' }],
    })
    expect(item).not.toHaveProperty('bodies')
  })
})

describe('sitemaps', () => {
  it('lead to every public page once, and to none that is gone', async () => {
    const files = await locs('/sitemap.xml')
    expect(files).toContain('https://haber.test/sitemap-articles-2025-10.xml')
    const found: string[] = []
    for (const file of files) found.push(...(await locs(new URL(file).pathname)))
    const articles = await api.db
      .collection<PublicArticle>('articles')
      .find({ state: { $ne: 'withdrawn' } })
      .toArray()
    const sections = await api.db
      .collection<PublicTerm>('terms')
      .find({ kind: 'section' })
      .toArray()
    const wanted = [
      ...articles.map((article) => articlePath(article)),
      ...story.persons.map(({ slug }) => `/kisi/${slug}`),
      ...story.sources.map(({ slug }) => `/kaynak/${slug}`),
      ...story.events.map(({ slug }) => `/olay/${slug}`),
      ...['/', '/kunye', '/duzeltmeler', ...sections.map(({ slug }) => `/bolum/${slug}`)],
    ]
    expect(found.sort()).toEqual(wanted.map((path) => `https://haber.test${path}`).sort())
  })
  it('are answered by indexes, without opening a document', async () => {
    const asked = await profiled(async () => {
      await sitemapPages(publicCollections(api.db))
      for (const name of ['articles-2025-10', 'persons', 'sources', 'events']) {
        await api.send(`/sitemap-${name}.xml`)
      }
    })
    const { text } = await api.send('/sitemap-articles-2025-10.xml')
    expect(XMLValidator.validate(text)).toBe(true)
    expect(text).toContain('<image:image><image:loc>https://haber.test/media/a.jpg</image:loc>')
    expect(text).toContain('xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"')
    // One of each, and how many persons, sources and events there are.
    expect(asked.map(({ docsExamined }) => docsExamined)).toEqual(Array(8).fill(0))
  })
  it('of news have what was published in two days and still stands', async () => {
    const { text } = await api.send('/sitemap-news.xml')
    const { url } = xmlParser.parse(text).urlset
    expect(url.map(({ loc }: { loc: string }) => loc.split('/').at(-1))).toEqual([
      ...['dusman-baslik', 'dunku'],
    ])
    expect(text).toContain('xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"')
    expect(url[0]['news:news']['news:title']).toBe(HOSTILE_IN_XML)
  })
  it('are named by robots.txt, which keeps crawlers out of the newsroom', async () => {
    expect((await api.send('/robots.txt')).text.split('\n')).toEqual([
      ...['User-agent: *', 'Allow: /', 'Disallow: /admin', 'Disallow: /api', ''],
      'Sitemap: https://haber.test/sitemap.xml',
      ...['Sitemap: https://haber.test/sitemap-news.xml', ''],
    ])
  })
})

// Known before the story is read, for the table above.
function seedSlug(): string {
  return 'darbe-plani-ifsa-oldu'
}
