import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { newsArticle } from '@/src/delivery/jsonLd/newsArticle'
import { jsonLdText } from '@/src/frontend/site/jsonLdText'
import { hostileText } from '@/tests/support/hostileText'
import {
  articleDoc,
  attribution,
  claim,
  eventCard,
  withdrawnDoc,
} from '@/tests/support/publicFixtures'
import { seedPublicArticle } from '@/tests/support/seedPublicArticle'
import { apa, coup, meeting, plot } from '@/tests/support/story'

const site = { name: 'Künye', publicUrl: 'https://haber.test' }
const OFFSET = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?\+03:00$/

/** Every object of JSON-LD in another, itself included. */
const nodesIn = (value: unknown): Record<string, unknown>[] => {
  if (Array.isArray(value)) return value.flatMap(nodesIn)
  if (typeof value !== 'object' || value === null) return []
  return [value as Record<string, unknown>, ...Object.values(value).flatMap(nodesIn)]
}

describe('JSON-LD of an article', () => {
  it.each([
    ['report', 'ReportageNewsArticle'],
    ['analysis', 'AnalysisNewsArticle'],
    ['opinion', 'OpinionNewsArticle'],
    ['background', 'BackgroundNewsArticle'],
    ['liveBlog', 'NewsArticle'],
    ['factCheck', 'NewsArticle'],
    ['constructor', 'NewsArticle'],
  ])('of genre %s is a %s', (genre, type) => {
    expect(newsArticle(articleDoc('a', { genre }), site)?.['@type']).toBe(type)
  })
  it('always has what search engines ask for; without bylines the newsroom is the author', () => {
    const found = newsArticle(articleDoc('a'), site)
    expect(Object.keys(found ?? {})).toEqual(
      expect.arrayContaining([
        ...['@context', '@type', 'headline', 'datePublished', 'author', 'publisher', 'inLanguage'],
        'mainEntityOfPage',
      ]),
    )
    expect(found?.author).toEqual([
      { '@type': 'Organization', name: 'Künye', url: 'https://haber.test' },
    ])
    expect(JSON.stringify(found)).not.toContain('null')
  })
  it('says of every node what it is, and of every time where it is told', async () => {
    for (const article of [coup, await seedPublicArticle()]) {
      const nodes = nodesIn(newsArticle(article, site))
      expect(nodes.length).toBeGreaterThan(8)
      for (const node of nodes) {
        expect(node['@type']).toMatch(/^[A-Z]\w+$/)
        for (const key of ['datePublished', 'dateModified']) {
          if (key in node) expect(node[key]).toMatch(OFFSET)
        }
      }
      expect(nodes.map((node) => node['@type'])).not.toContain('ClaimReview')
    }
  })
  it('keeps its `@id` when the slug changes', () => {
    const before = newsArticle(coup, site)
    const after = newsArticle({ ...coup, slug: 'yeni-baslik' }, site)
    expect(after?.['@id']).toBe(before?.['@id'])
    expect(after?.url).not.toBe(before?.url)
  })
  it('calls an alleged event a claim, one that happened an event with its day', () => {
    const found = newsArticle(coup, site)
    const named = (name: string) => nodesIn(found).filter((node) => node.name === name)
    expect(named(plot.title).map((node) => node['@type'])).toEqual(['Claim', 'Claim'])
    expect(named(meeting.title)).toEqual([
      {
        ...{ '@type': 'Event', name: meeting.title, startDate: '2025-10-09' },
        url: 'https://haber.test/olay/dusanbe-gorusmesi',
      },
    ])
    for (const occurrence of ['alleged', 'disputed', 'didNotOccur', null]) {
      const doc = articleDoc('a', { events: [{ ...eventCard(meeting), occurrence }] })
      expect(newsArticle(doc, site)?.mentions).toMatchObject([{ '@type': 'Claim' }])
    }
  })
  it('is about what headline and dek speak of; whatever else it names it mentions', () => {
    const found = newsArticle(coup, site)
    expect(found?.about).toMatchObject([{ name: 'Ramiz Mekhtiyev' }, { name: plot.title }])
    expect(found?.mentions).toContainEqual(expect.objectContaining({ name: 'İlham Aliyev' }))
  })
  it('tells a claim with how it stands and who asserts it by name, never who denies it', () => {
    const rows = [
      attribution('r1', 'c1', { source: { id: 's', slug: 'apa', name: 'APA', kind: 'agency' } }),
      attribution('r2', 'c1', { speaker: { id: 'p', slug: 'k', name: 'Kaya' }, stance: 'denies' }),
      attribution('r3', 'c1', { mode: 'maskedSource', label: 'bir yetkili' }),
    ]
    const article = articleDoc('a', { claims: [claim('c1', { persons: [] })], attributions: rows })
    expect(newsArticle(article, site)?.mentions).toEqual([
      {
        ...{ '@type': 'Claim', text: 'İddia c1', creativeWorkStatus: 'unverified' },
        author: [{ '@type': 'Organization', name: 'APA', url: 'https://haber.test/kaynak/apa' }],
      },
    ])
  })
  it('is based on documents that were read, not on what was only heard of', () => {
    const row = { source: null, label: 'İddianame', url: 'https://mahkeme.test/1' }
    const rows = [
      attribution('r1', 'c1', { ...row, mode: 'document' }),
      attribution('r2', 'c1', { ...row, mode: 'unseenDocument', label: 'Görülmeyen plan' }),
    ]
    const found = newsArticle(articleDoc('a', { claims: [claim('c1')], attributions: rows }), site)
    expect(found?.isBasedOn).toEqual([
      { '@type': 'CreativeWork', name: 'İddianame', url: 'https://mahkeme.test/1' },
    ])
  })
  it('has the plain text that the API gives, letter for letter, and no text where none was read', async () => {
    const seed = await seedPublicArticle()
    expect(newsArticle(seed, site)?.articleBody).toBe(seed.body?.text)
    expect(newsArticle({ ...seed, body: null }, site)).not.toHaveProperty('articleBody')
  })
  it('has the words of who was asked for their side, and nothing of who said nothing', () => {
    const asked = { outcome: 'answered', askedAt: new Date('2025-10-18T10:00:00Z') }
    const found = newsArticle(
      articleDoc('a', {
        replies: [
          { ...asked, from: 'İlçe Belediyesi', text: 'Karar yargıdadır.' },
          { ...asked, from: 'Ayşe Kaya', text: null, outcome: 'noAnswer' },
        ],
      }),
      site,
    )
    expect(found?.comment).toEqual([
      { '@type': 'Comment', creditText: 'İlçe Belediyesi', text: 'Karar yargıdadır.' },
    ])
  })
  it('says of a retracted one that it is, and why', () => {
    const retracted = articleDoc('a', { state: 'retracted', notice: 'Geri alındı' })
    const found = newsArticle(retracted, site)
    expect(found?.creativeWorkStatus).toBe('Retracted')
    expect(found?.correction).toMatchObject([{ '@type': 'CorrectionComment', text: 'Geri alındı' }])
  })
  it('is nothing of a withdrawn one', () => {
    expect(newsArticle(withdrawnDoc('a', 'x'), site)).toBeNull()
  })
  it('cannot close the script it is printed in, whatever a headline or a source is called', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const source = { id: 's', slug: apa.slug, name: text, kind: 'site' }
        const rows = [attribution('r', 'c', { source })]
        const given = articleDoc('a', {
          ...{ headline: text, claims: [claim('c')], attributions: rows },
          body: { json: {}, html: '', text, markdown: '' },
          replies: [{ from: text, outcome: 'answered', text, askedAt: null }],
        })
        const found = newsArticle(given, site)
        const printed = jsonLdText(found) ?? ''
        expect(printed).not.toContain('<')
        expect(JSON.parse(printed)).toEqual(JSON.parse(JSON.stringify(found)))
      }),
    )
  })
})

describe('What an editor wrote for readers', () => {
  const image = coup.leadImage
  const written = {
    seo: { title: 'Darbe planı: kim ne dedi', socialTitle: null },
    dateline: 'Bakü',
    backstory: 'Belgeyi iki kişi okudu.',
    leadImage: image && { ...image, licence: 'CC BY 4.0' },
  }

  it('stands in the JSON-LD of its article', () => {
    const found = newsArticle({ ...coup, ...written }, site)
    expect(found).toMatchObject({
      headline: coup.headline,
      alternativeHeadline: ['Darbe planı: kim ne dedi'],
      dateline: 'Bakü',
      backstory: 'Belgeyi iki kişi okudu.',
      image: [{ license: { '@type': 'CreativeWork', name: 'CC BY 4.0' } }],
    })
  })
  it('is no property where nobody wrote it; a licence that is an address is one', () => {
    const keys = Object.keys(newsArticle(coup, site) ?? {})
    for (const key of ['alternativeHeadline', 'dateline', 'backstory']) {
      expect(keys).not.toContain(key)
    }
    const licence = 'https://creativecommons.org/licenses/by/4.0/'
    const leadImage = image && { ...image, licence }
    expect(newsArticle({ ...coup, leadImage }, site)).toMatchObject({
      image: [{ license: licence }],
    })
  })
})
