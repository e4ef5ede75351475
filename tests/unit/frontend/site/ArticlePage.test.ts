import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Article } from '@/src/frontend/site/shapes'
import { ArticlePage } from '@/src/frontend/site/pages/ArticlePage'
import { anArticle, anAttribution } from './factories'

const page = (over: Partial<Article> = {}): string =>
  renderToStaticMarkup(createElement(ArticlePage, { article: anArticle(over) }))
const HOSTILE = '</title></script><script>alert(1)</script><img src=x onerror=alert(1)>"'

describe('the article page', () => {
  it('speaks the language of its article', () => {
    expect(page()).toContain('<html lang="tr">')
    expect(page()).toContain('Kim söylüyor')
    const english = page({ language: 'en-GB' })
    expect(english).toContain('<html lang="en-GB">')
    expect(english).toContain('Who says so')
    expect(english).not.toContain('Kim söylüyor')
  })

  it.each(['ar', 'he', 'fa', 'ur', 'ckb', 'ar-EG', 'ku-Arab'])(
    'A4: goes from right to left in %s, its own words do not',
    (language) => {
      const html = page({
        language,
        body: { html: `<p lang="${language}" dir="rtl">x</p><blockquote dir="ltr">y</blockquote>` },
      })
      expect(html).toContain(`<html lang="${language}" dir="rtl">`)
      expect(html).toContain(`<p lang="${language}" dir="rtl">x</p>`)
      expect(html).toContain('<blockquote dir="ltr">y</blockquote>')
      expect(html).toContain('<footer class="colophon" lang="en" dir="ltr">')
    },
  )

  it('A4: is laid out by where a text begins: nothing is moved to the left or right of a page', () => {
    const moved = /(?:^|[\s;{])(?:(?:margin|padding|border)-)?(?:left|right)\s*:/m
    expect(
      moved.exec(
        ['site', 'article', 'entities']
          .map((name) => readFileSync(`src/frontend/site/${name}.css`, 'utf8'))
          .join(''),
      ),
    ).toBeNull()
  })

  it('A4: a Turkish page takes a teaser, a name and a reply in Arabic for what they are', () => {
    const html = page({
      relatedStories: [
        { reason: 'HAND', article: { ...anArticle(), language: 'ar', headline: 'خبر' } },
      ] as never,
      replies: [{ from: 'A', outcome: 'ANSWERED', text: 'لا', askedAt: null }] as never,
    })
    expect(html).toContain('<html lang="tr">')
    expect(html).toContain('<article lang="ar" dir="rtl"')
    expect(html).toContain('<blockquote dir="auto">لا</blockquote>')
  })

  it('prints the date as people say it, whole for machines, and an update only where there was one', () => {
    expect(page()).toContain(
      '<time dateTime="2025-10-18T21:23:00+03:00">18 Ekim 2025, 21.23</time>',
    )
    expect(page()).not.toContain('Güncelleme')
    const updatedAt = '2025-10-19T09:05:00+03:00'
    const update = { at: updatedAt, kind: 'UPDATE', note: 'Sayı eklendi.', was: null, is: null }
    expect(page({ updatedAt, updates: [update as never] })).toContain('Güncelleme')
    expect(page({ updatedAt, updates: [update as never] })).toContain('19 Ekim 2025, 09.05')
    // An old story that came out here later than it was printed: nothing of it is new.
    expect(page({ updatedAt })).not.toContain('Güncelleme')
    expect(page({ language: 'en' })).toContain('18 October 2025, 21:23')
  })

  it('leads on to the others of its section, and says nothing where there are none', () => {
    const next = [{ ...anArticle({ slug: 'sonraki', headline: 'Bir başka haber' }) }] as never
    const html = renderToStaticMarkup(createElement(ArticlePage, { article: anArticle(), next }))
    expect(html).toContain('Dünya: sıradaki')
    expect(html).toMatch(/href="\/haber\/sonraki"[^>]*>.*Bir başka haber/s)
    expect(page()).not.toContain('sıradaki')
  })

  it('says openly who says the headline', () => {
    const html = page({
      attributions: [anAttribution({ field: 'HEADLINE', mode: 'HOUSE_VOICE', label: '' })],
    })
    expect(html).toMatch(/Başlığı kim söylüyor:.*yayının kendi sesi/)
  })

  it('prints the role of who speaks, signs or takes part once', () => {
    const speaker = anAttribution({
      ...{ mode: 'NAMED_SPEAKER', label: 'Davut Gül, Vali', speakerRole: 'Vali' },
    })
    const source = anAttribution({ label: 'APA', speakerRole: 'Ajans müdürü' })
    const bylines = [{ name: 'Vali Davut Gül', role: 'Vali', image: null, person: null }]
    const html = page({ attributions: [speaker, source], bylines })
    const list = /<section aria-labelledby="kim".*?<\/section>/s.exec(html)?.[0] ?? ''
    expect(list.match(/Vali\b/g)).toHaveLength(1)
    expect(list).toContain('<span class="how role">Ajans müdürü,</span>')
    expect(html).toContain('Vali Davut Gül')
    expect(html).not.toContain('(Vali)')
  })

  it('says first that a story is retracted, and keeps its text', () => {
    const html = page({ state: 'RETRACTED', notice: 'APA haberini geri çekti.' })
    expect(html.indexOf('APA haberini geri çekti.')).toBeLessThan(html.indexOf('<h1'))
    expect(html).toContain('APA <span class="nb">duyurdu.')
  })

  it('shows nothing but the notice of a withdrawn story', () => {
    const html = page({ state: 'WITHDRAWN', notice: 'Mahkeme kararıyla kaldırıldı.' })
    expect(html).toContain('Mahkeme kararıyla kaldırıldı.')
    expect(html).toContain('noindex')
    for (const gone of ['Başlık', 'Özet', 'APA', 'Mekhtiyev', 'ld+json']) {
      expect(html).not.toContain(gone)
    }
  })

  it('shows what a correction changed', () => {
    const at = '2025-10-19T10:00:00+03:00'
    const html = page({
      updates: [{ at, kind: 'CORRECTION', note: 'Yazım.', was: 'Planlaan', is: 'Planlanan' }],
    })
    expect(html).toContain('<del dir="auto">Planlaan</del>')
    expect(html).toContain('<ins dir="auto">Planlanan</ins>')
  })

  it('tells the newest correction under the byline, in one line, and nothing where there was none', () => {
    const update = (at: string, kind: 'CORRECTION' | 'UPDATE', note: string) => ({
      ...{ at, kind, note, was: null, is: null },
    })
    const html = page({
      updates: [
        update('2025-10-19T10:00:00+03:00', 'CORRECTION', 'Araç sayısı.'),
        update('2025-10-20T10:00:00+03:00', 'CORRECTION', 'Oran.'),
        update('2025-10-21T10:00:00+03:00', 'UPDATE', 'Yeni bilgi.'),
      ],
      lastCorrection: { at: '2025-10-20T10:00:00+03:00', note: 'Oran.' },
    })
    const line = /<p class="corrected">.*?<\/p>/s.exec(html)?.[0] ?? ''
    expect(line).toContain('20 Ekim 2025, 10.00')
    expect(line).toContain('Oran.')
    expect(html.indexOf('class="corrected"')).toBeLessThan(html.indexOf('class="text"'))
    expect(page({ updates: [update('2025-10-21T10:00:00+03:00', 'UPDATE', 'x')] })).not.toContain(
      'class="corrected"',
    )
  })

  it('is read in three ways by radio buttons, the middle one to begin with; its squares open notes without a script', () => {
    const html = page()
    for (const id of ['sade', 'izli', 'kaynakli']) expect(html).toContain(`id="oku-${id}"`)
    expect(html.match(/checked=""/g)).toHaveLength(1)
    const note = /popovertarget="(not-\d+)"/.exec(html)?.[1] ?? ''
    expect(html).toContain(`popover="auto" role="dialog" id="${note}"`)
    expect(html).toMatch(
      /<div class="by-p" aria-hidden="true"><ul><li><i class="q q-named"><\/i>APA/,
    )
  })

  it('folds who says it by voice, and each row keeps its number and its place in the text', () => {
    const html = page({
      attributions: [
        anAttribution(),
        anAttribution({ id: 'A2', start: 5 }),
        anAttribution({ id: 'A3', start: 9, label: 'Minval', source: null }),
      ],
    })
    expect(html.match(/<details class="fold">/g)).toHaveLength(2)
    expect(html).toContain('3 söz, 2 ses.')
    for (const id of ['kim-1', 'kim-2', 'kim-3']) expect(html).toContain(`<li id="${id}">`)
    expect(html).toContain('href="#soz-')
  })

  it('lets no headline, name or notice become markup', () => {
    const html = page({
      headline: HOSTILE,
      dek: HOSTILE,
      seo: { title: HOSTILE, description: HOSTILE, socialTitle: HOSTILE },
      dateline: HOSTILE,
      backstory: HOSTILE,
      kicker: HOSTILE,
      state: 'RETRACTED',
      notice: HOSTILE,
      bylines: [
        {
          ...{ name: HOSTILE, role: HOSTILE, image: null },
          person: { slug: HOSTILE, isStaff: true, bio: HOSTILE, publicContact: HOSTILE },
        },
      ],
      attributions: [anAttribution({ label: HOSTILE, url: 'javascript:alert(1)' })],
      jsonLd: { headline: HOSTILE },
    })
    // The JSON-LD of the article, its way from the front page, and the page's own script.
    expect(html.match(/<script/g)).toHaveLength(3)
    expect(html.match(/<\/script/g)).toHaveLength(3)
    expect(html).not.toContain('<img')
    expect(html).not.toContain('href="javascript:')
    const ld = /ld\+json">(.*?)<\/script>/.exec(html)?.[1] ?? ''
    expect(JSON.parse(ld)).toEqual({ headline: HOSTILE })
  })

  it('is called in searches and in shared links as an editor wrote it', () => {
    const seo = { title: 'Arama <başlığı>', description: 'Özet', socialTitle: 'Paylaşım başlığı' }
    const html = page({ seo })
    expect(html).toMatch(/<title>Arama &lt;başlığı&gt; \| [^<]+<\/title>/)
    expect(html).toContain('<meta property="og:title" content="Paylaşım başlığı"/>')
    expect(html).toContain('<h1 id="baslik">Başlık</h1>')
  })

  it('begins with where it was written and ends with how it came about', () => {
    const html = page({ dateline: 'Diyarbakır', backstory: 'Belgeyi iki kişi okudu.' })
    expect(html).toMatch(/<p><span class="dateline">Diyarbakır<\/span> — <span class="said/)
    expect(html.indexOf('Bu haber nasıl yapıldı')).toBeGreaterThan(html.indexOf('duyurdu.'))
    expect(html).toContain('<p>Belgeyi iki kişi okudu.</p>')
    expect(page()).not.toMatch(/dateline|nasıl yapıldı/)
    expect(page({ language: 'en', backstory: 'Two people read it.' })).toContain(
      'How this story was made',
    )
  })

  it('names the licence of a picture, and links to it where it is an address', () => {
    const image = {
      ...{ url: '/media/a.webp', alt: 'Köprü', width: 8, height: 6, caption: null },
      ...{ social: null, kind: 'PHOTO' as const },
    }
    const withLicence = (licence: string | null) =>
      page({ leadImage: { ...image, credit: 'Ali Çek', licence, focalPoint: null, sizes: [] } })
    expect(withLicence('CC BY 4.0')).toContain('Ali Çek · CC BY 4.0')
    expect(withLicence(null)).not.toContain(' · ')
    const address = 'https://creativecommons.org/licenses/by/4.0/'
    expect(withLicence(address)).toContain(`<a href="${address}" rel="license">`)
    expect(withLicence('javascript:alert(1)')).not.toContain('href="javascript')
  })

  it('keeps the focal point of a picture in sight by classes, in tenths', () => {
    const image = {
      ...{ url: '/media/a.webp', alt: 'Köprü', width: 8, height: 6, caption: null },
      ...{ social: null, kind: 'PHOTO' as const },
    }
    const at = (focalPoint: { x: number; y: number } | null) =>
      page({ leadImage: { ...image, credit: 'Ali Çek', licence: null, focalPoint, sizes: [] } })
    expect(at({ x: 24, y: 100 })).toContain('class="fx-2 fy-10"')
    expect(at(null)).not.toContain('fx-')
  })

  it('says of a drawing that it is one, once, in the language of the text', () => {
    const image = {
      ...{ url: '/media/a.webp', alt: 'Köprü', width: 8, height: 6, caption: null, social: null },
      ...{ licence: null, focalPoint: null, sizes: [] },
    }
    const shown = (credit: string, kind: 'PHOTO' | 'DRAWING', language = 'tr') =>
      page({ language, leadImage: { ...image, credit, kind } })
    expect(shown('Deniz Ak / Künye', 'DRAWING')).toContain('Çizim: Deniz Ak / Künye')
    expect(shown('Çizim: Deniz Ak', 'DRAWING')).not.toContain('Çizim: Çizim')
    expect(shown('Deniz Ak', 'DRAWING', 'en')).toContain('Drawing: Deniz Ak')
    expect(shown('Deniz Ak', 'PHOTO')).not.toContain('Çizim')
  })

  it('tells of who signs what they say of themselves, and where to write', () => {
    const signed = (publicContact: string | null) =>
      page({
        bylines: [
          {
            ...{ name: 'Elif Karaca', role: 'muhabir', image: null },
            person: { slug: 'elif', isStaff: true, bio: 'Eğitim yazar.', publicContact },
          },
        ],
      })
    expect(signed('elif@kunye.example')).toContain(
      '<a href="mailto:elif@kunye.example">elif@kunye.example</a>',
    )
    expect(signed('https://imza.example/elif')).toContain('<a href="https://imza.example/elif">')
    expect(signed('javascript:alert(1)')).not.toContain('href="javascript')
    expect(signed(null)).toContain('Eğitim yazar.')
  })

  it('shows beside an allegation in a note that it was answered, and related stories with why', () => {
    const reply = { from: 'Yayla Servis', outcome: 'answered', text: 'Hayır.' }
    const html = page({
      attributions: [anAttribution({ claim: { ...anAttribution().claim, reply } })],
      relatedStories: [
        { reason: 'EVENT', article: { ...anArticle(), headline: 'Aynı gün' } },
        { reason: 'SECTION', article: { ...anArticle(), headline: 'Yalnız bölümden' } },
      ] as never,
    })
    expect(html).toContain('Yayla Servis, yanıt verdi')
    expect(html).toMatch(/<span>aynı olay<\/span>/)
    expect(html).not.toContain('Yalnız bölümden')
  })

  it('of a withdrawn one says when, who decided and where that is on record', () => {
    const html = page({
      ...{ state: 'WITHDRAWN', notice: 'Belge sahteydi.', headline: null },
      withdrawal: {
        ...{ at: '2026-11-24T18:10:00+03:00', decidedBy: 'Defne Yalın', correctionId: 'a1.0' },
      },
    })
    expect(html).toContain('24 Kasım 2026, 18.10')
    expect(html).toContain('Defne Yalın, sorumlu müdür')
    expect(html).toContain('href="/duzeltmeler?tur=kaldirilan#kayit-a1-0"')
    expect(html).toContain('Düzeltmeler, Kasım 2026')
    expect(page({ state: 'WITHDRAWN', headline: null })).not.toContain('sorumlu müdür</dd>')
  })

  it('names its translations for search engines', () => {
    const url = 'http://127.0.0.1:3000/haber/coup'
    const html = page({ translations: [{ url, language: 'en', headline: 'Coup' }] })
    const own = anArticle().url
    expect(html).toContain(`<link rel="alternate" hrefLang="en" href="${url}"/>`)
    expect(html).toContain(`<link rel="alternate" hrefLang="tr" href="${own}"/>`)
    expect(html).toContain(`<link rel="alternate" hrefLang="x-default" href="${own}"/>`)
    expect(page()).not.toContain('hrefLang')
  })
})
