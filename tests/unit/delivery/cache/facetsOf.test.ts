import { describe, expect, it } from '@jest/globals'
import { facetsOf } from '@/src/delivery/cache/reads'
import { pipelineFacets } from '@/src/delivery/cache/trackedCollections'

const named = (facets: { path: string; value: string }[] | null) =>
  facets && facets.map(({ path, value }) => `${path}=${value}`)

describe('the facets that everything a filter finds has', () => {
  it.each([
    ['an id', { _id: 'a' }, ['_id=a']],
    ['ids', { _id: { $in: ['a', 'b'] } }, ['_id=a', '_id=b']],
    ['no ids', { _id: { $in: [] } }, []],
    [
      'a slug or an old one',
      { $or: [{ slug: 'x' }, { slugAliases: 'x' }] },
      ['slug=x', 'slugAliases=x'],
    ],
    [
      'the tighter of two',
      { $and: [{ state: { $in: ['live', 'retracted'] } }, { 'tags.slug': 'spor' }, {}] },
      ['tags.slug=spor'],
    ],
    [
      'a row of a list',
      { attributions: { $elemMatch: { mode: 'namedSource', 'source.slug': 'apa' } } },
      ['attributions.source.slug=apa'],
    ],
  ])('%s', (_, filter, expected) => expect(named(facetsOf(filter))).toEqual(expected))

  it.each([
    ['no filter', {}],
    ['a range', { publishedAt: { $gte: new Date(0) } }],
    ['words', { $text: { $search: 'darbe' } }],
    ['one branch without', { $or: [{ slug: 'x' }, { publishedAt: null }] }],
    ['an exception', { state: { $ne: 'withdrawn' } }],
    ['ids of other kinds', { _id: { $in: ['a', 5] } }],
    ['the text, which events leave out', { 'body.text': 'x' }],
  ])('cannot be told of %s', (_, filter) => expect(facetsOf(filter)).toBeNull())
})

describe('of a pipeline', () => {
  const first = { $match: { deps: 'p1' } }
  it('are those of every branch that answers rows', () => {
    const branch = { coll: 'claims', pipeline: [{ $match: { deps: 'p2' } }, { $limit: 3 }] }
    const pipeline = [first, { $sort: { a: 1 } }, { $unionWith: branch }]
    expect(named(pipelineFacets('claims', pipeline))).toEqual(['deps=p1', 'deps=p2'])
  })
  it.each([
    ['counted', [first, { $group: { _id: null } }]],
    ['from elsewhere', [first, { $unionWith: { coll: 'events', pipeline: [first] } }]],
    ['filtered late', [{ $project: { a: 1 } }, first]],
    ['nothing', []],
  ])('are not told where rows are %s', (_, pipeline) =>
    expect(pipelineFacets('claims', pipeline)).toBeNull(),
  )
})
