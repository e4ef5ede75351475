import { describe, expect, it } from '@jest/globals'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { countryName } from '@/src/frontend/site/vocabulary'
import { feedsOf } from '@/src/frontend/site/feedsOf'
import { Marked } from '@/src/frontend/site/parts/Teaser'
import { tagsIn } from '@/src/frontend/site/tagsIn'
import { sitePath } from '@/src/frontend/site/addresses'

const tag = (slug: string) => ({ slug, name: slug, nameEn: null, slugEn: null })

describe('lists and search', () => {
  it('marks the printed words that a search found, and only in their field', () => {
    const matched = [
      { field: 'NAME' as const, start: 6, end: 15 },
      { field: 'TITLE' as const, start: 0, end: 5 },
      { field: 'NAME' as const, start: 8, end: 99 },
    ]
    const html = renderToStaticMarkup(
      createElement(Marked, { text: 'Ramiz Mekhtiyev <b>', field: 'NAME', matched }),
    )
    expect(html).toBe('Ramiz <mark>Mekhtiyev</mark> &lt;b&gt;')
  })

  it('offers the tags of what is shown, the most used first', () => {
    const articles = [{ tags: [tag('a'), tag('b')] }, { tags: [tag('b')] }]
    expect(tagsIn(articles).map(({ slug }) => slug)).toEqual(['b', 'a'])
    expect(tagsIn(Array.from({ length: 40 }, (_, i) => ({ tags: [tag(`t${i}`)] })))).toHaveLength(
      14,
    )
  })

  it('names the feeds of a section by its address', () => {
    expect(feedsOf(null, 'Künye')[0]).toEqual({
      href: '/feeds/rss.xml',
      type: 'application/rss+xml',
      title: 'Künye (RSS)',
      label: 'RSS',
    })
    expect(feedsOf({ kind: 'section', slug: 'dünya', name: 'Dünya' }, 'Künye')[1]?.href).toBe(
      '/feeds/section/d%C3%BCnya/atom.xml',
    )
  })

  it('leads to the next page without losing the search', () => {
    const [tr, en] = [sitePath({ locale: 'tr' }), sitePath({ locale: 'en' })]
    expect(tr.older('/', 'a=b')).toBe('/?sonra=a%3Db')
    expect(tr.older(tr.search('a&b'), 'c')).toBe('/ara?q=a%26b&sonra=c')
    expect(en.older(en.search('a&b'), 'c')).toBe('/en/search?q=a%26b&after=c')
  })
})

describe('a country', () => {
  it('is told by its name, and as it stands where it is no code', () => {
    expect(countryName('AZ', 'tr')).toBe('Azerbaycan')
    expect(countryName('Azerbaycan', 'tr')).toBe('Azerbaycan')
  })
})
