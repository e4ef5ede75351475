import { describe, expect, it } from '@jest/globals'

import { newsArticle } from '@/src/delivery/jsonLd/newsArticle'
import {
  breadcrumbs,
  collectionPage,
  newsroomNode,
  profilePage,
  webSite,
} from '@/src/frontend/site/machines'
import { wordsFor } from '@/src/frontend/site/wordsFor'
import { GOOGLE_FIELDS, lackingIn } from '@/tests/support/googleFields'
import { articleDoc } from '@/tests/support/publicFixtures'
import { seedPublicArticle } from '@/tests/support/seedPublicArticle'
import { coup } from '@/tests/support/story'

const words = wordsFor('tr')
const site = { name: 'Künye', publicUrl: 'https://haber.test' }
const leadImage = {
  ...{ url: '/media/a.webp', alt: 'Kar', width: 1200, height: 800, caption: 'Sabah' },
  ...{ credit: 'Ali Çek', licence: 'https://creativecommons.org/licenses/by/4.0/' },
  sizes: [{ name: 'social', url: '/media/a.jpg', width: 1200, height: 800 }],
}
const story = { slug: 'kar', language: 'tr', headline: 'Kar' }

describe('what machines are told, held against what Google documents', () => {
  it.each([
    ['an article with a picture', newsArticle(articleDoc('a', { leadImage }), site)],
    ['a bare article', newsArticle(articleDoc('a'), site)],
    ['a whole one', newsArticle(coup, site)],
    ['steps', breadcrumbs('Künye', words, [{ name: 'Yerel', path: '/bolum/yerel' }])],
    ['a person', profilePage({ name: 'Ayşe Kaya', path: '/kisi/ayse-kaya' })],
    ['the paper', newsroomNode({ name: 'Künye', address: 'Çınarlı', email: 'a@b.c', phone: '1' })],
    ['a list', collectionPage({ name: 'K', path: '/', language: 'tr', stories: [story] })],
    ['the site', webSite('Künye', words)],
  ])('%s lacks nothing', (_, jsonLd) => {
    expect(lackingIn(jsonLd)).toEqual([])
  })

  it('of the seed story nothing either', async () => {
    expect(lackingIn(newsArticle(await seedPublicArticle(), site))).toEqual([])
  })

  it('would say what is missing, wherever it stands', () => {
    const jsonLd = [
      { '@type': 'WebSite', name: 'K' },
      { '@type': 'NewsArticle', headline: '', author: [{ name: 'A' }], publisher: { name: 'K' } },
    ]
    expect(lackingIn(jsonLd)).toEqual([
      '[0]WebSite.url',
      ...['dateModified', 'datePublished', 'headline'].map((one) => `[1]NewsArticle.${one}`),
      '[1]NewsArticle.author[0].url',
      '[1]NewsArticle.publisher[0].logo',
    ])
  })

  it('names a recommended field that is left out with why', () => {
    for (const [kind, { recommended, without }] of Object.entries(GOOGLE_FIELDS)) {
      for (const [field, why] of Object.entries(without)) {
        expect([kind, recommended.includes(field), why.length > 10]).toEqual([kind, true, true])
      }
    }
  })
})
