import { describe, expect, it } from '@jest/globals'
import { newsArticle } from '@/src/delivery/jsonLd/newsArticle'
import { articleDoc, withdrawnDoc } from '../../../support/publicFixtures'

const site = { name: 'Künye', publicUrl: 'https://haber.test' }

describe('JSON-LD of an article', () => {
  it.each([
    ['report', 'ReportageNewsArticle'],
    ['analysis', 'AnalysisNewsArticle'],
    ['opinion', 'OpinionNewsArticle'],
    ['background', 'BackgroundNewsArticle'],
    ['liveBlog', 'NewsArticle'],
    ['factCheck', 'NewsArticle'],
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
    expect(found?.author).toEqual([expect.objectContaining({ name: 'Künye' })])
    expect(JSON.stringify(found)).not.toContain('null')
  })
  it('says of a retracted one that it is', () => {
    const retracted = articleDoc('a', { state: 'retracted', notice: 'Geri alındı' })
    expect(newsArticle(retracted, site)?.creativeWorkStatus).toBe('Retracted')
  })
  it('is nothing of a withdrawn one', () => {
    expect(newsArticle(withdrawnDoc('a', 'x'), site)).toBeNull()
  })
})
