import { expect, it } from '@jest/globals'
import { searchTextOf } from '@/src/editorial/projection/searchTextOf'
import { FOUND_TEXTS } from '@/src/migrations/searchedSamples'
import { readerTextsFingerprint } from '@/src/migrations/fingerprints'

const [whole] = FOUND_TEXTS
const now = readerTextsFingerprint()
const keysOf = (article = whole!): string[] => searchTextOf(article).keys.split(' ')

it.each([
  ['the headline, as leading', '^bakanlik'],
  ['a name, as leading', '^ilham'],
  ['the dek', 'aciklamasi'],
  ['the dateline', 'tunceli'],
  ['the body', 'govdenin*2'],
  ['the caption of the picture above it', 'kapak'],
  ['captions in the body', 'gorsel'],
  ['captions of a gallery', 'ikinci'],
  ['the caption of an embed', 'donmus'],
  ['claims', 'vekilov'],
  ['events', 'zirvesi'],
  ['what those it is about answered', 'yanitimiz'],
  ['how it came about', 'arsivden'],
  ['keys of misspelt names', '~nhtr'],
])('an article is found by %s', (_, key) => {
  // A word may stand in several of them.
  expect(keysOf().map((one) => one.replace(/\*\d$/, ''))).toContain(key.replace(/\*\d$/, ''))
})

it('a claim is found by its own words', () => {
  const [claim] = searchTextOf(whole!).claims
  expect(claim).toMatchObject({ id: 'K1', words: 'mustafa vekilov tutuklandi' })
})

it.each(Object.keys(whole!).filter((key) => !/^(wordCount|reading|genre)/.test(key)))(
  'data made without %s are made anew, where that is searched',
  (field) => {
    const searched = new Set([
      ...['headline', 'dek', 'kicker', 'dateline', 'body', 'backstory', 'leadImage', 'claims'],
      ...['persons', 'sources', 'events', 'replies', 'searchWords', 'language'],
    ])
    const empty = Array.isArray(Reflect.get(whole!, field)) ? [] : null
    const changed = readerTextsFingerprint((article) =>
      searchTextOf({ ...article, [field]: field === 'language' ? 'ru' : empty }),
    )
    expect(changed !== now).toBe(searched.has(field))
  },
)
