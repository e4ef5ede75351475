import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { openPublicApi, type PublicApi } from '../support/publicApi'
import { publishDocs } from '../support/publicFixtures'
import { apa, coup, mekhtiyev, meeting, story } from '../support/story'

let api: PublicApi
beforeAll(async () => {
  api = await openPublicApi(true, { hot: 1 })
  await publishDocs(api.db, story)
})
afterAll(() => api.close())

const node = async (id: string, select: string) => {
  const answer = await api.ask(`query ($id: ID!) { node(id: $id) { ${select} } }`, { id })
  expect(answer.errors).toBeUndefined()
  return answer.data.node
}
const OF_EACH = `__typename id
  ... on Article { headline section { id name } tags { id } }
  ... on Person { name }
  ... on Source { name kind }
  ... on Event { title }
  ... on Section { slug name }
  ... on Tag { slug name }`

describe('node(id)', () => {
  it.each([
    [
      'Article',
      coup._id,
      { section: { id: 'section:dunya', name: 'Dünya' }, tags: [{ id: 'tag:azerbaycan' }] },
    ],
    ['Person', mekhtiyev._id, { name: 'Ramiz Mekhtiyev' }],
    ['Source', apa._id, { name: 'APA', kind: 'agency' }],
    ['Event', meeting._id, { title: 'Duşanbe görüşmesi' }],
    ['Section', 'section:dunya', { slug: 'dunya', name: 'Dünya' }],
    ['Tag', 'tag:azerbaycan', { slug: 'azerbaycan', name: 'Azerbaycan' }],
  ])('is the %s of that id, asked twice and compiled alike', async (type, id, more) => {
    // The second is the compiled one, the third differs in how it was asked.
    for (const select of [OF_EACH, OF_EACH, `${OF_EACH} ... on Node { id }`]) {
      expect(await node(id, select)).toMatchObject({ __typename: type, id, ...more })
    }
  })

  it('is null for what never was, and for what only looks like an id', async () => {
    for (const id of [
      'yok',
      '',
      'section:yok',
      'tag:',
      'section:',
      'image:x',
      '{"$gt":""}',
      'dunya',
    ]) {
      expect(await node(id, OF_EACH)).toBeNull()
    }
  })

  it('of a withdrawn article says what is left of it', async () => {
    expect(await node('a-withdrawn', '... on Article { state notice headline }')).toEqual({
      ...{ state: 'WITHDRAWN', notice: 'Mahkeme kararıyla kaldırıldı', headline: null },
    })
  })

  it('says what is asked of every node, whatever it is', async () => {
    expect(await node(mekhtiyev._id, '__typename id')).toEqual({
      ...{ __typename: 'Person', id: mekhtiyev._id },
    })
    expect(await node(mekhtiyev._id, 'id ... on Article { headline }')).toEqual({
      id: mekhtiyev._id,
    })
    const nested = '... on Node { id ... on Article { headline } ... on Person { name } }'
    for (let turn = 0; turn < 3; turn += 1) {
      expect(await node(mekhtiyev._id, nested)).toEqual({
        ...{ id: mekhtiyev._id, name: 'Ramiz Mekhtiyev' },
      })
      const { data } = await api.ask(`{ article(slug: "darbe-plani") { ${nested} } }`)
      expect(data.article).toEqual({ id: coup._id, headline: coup.headline })
    }
  })

  it('is one command where the query says what it expects', async () => {
    for (const [id, type, collection] of [
      [coup._id, 'Article', 'articles'],
      [mekhtiyev._id, 'Person', 'persons'],
      [apa._id, 'Source', 'sources'],
      [meeting._id, 'Event', 'events'],
      ['tag:azerbaycan', 'Tag', 'terms'],
    ] as const) {
      const seen = await api.commands(() => node(id, `... on ${type} { id }`))
      expect([type, seen]).toEqual([type, [collection]])
    }
    const all = await api.commands(() => node('yok', '__typename'))
    expect(all).toEqual(['articles', 'persons', 'sources', 'events'])
  })
})

describe('ids for caches', () => {
  it('a section and a tag have the same one wherever they stand', async () => {
    const { data } = await api.ask(`{
      sections { id slug } tags { nodes { id slug } }
      articles { nodes { section { id slug } tags { id slug } } } front { section { id } slots { section { id slug } } } }`)
    const articles = data.articles.nodes
    const sections = [...data.sections, ...articles.map(({ section }: any) => section)]
    const tags = [...data.tags.nodes, ...articles.flatMap((one: any) => one.tags)]
    for (const { id, slug } of sections) expect(id).toBe(`section:${slug}`)
    for (const { id, slug } of tags) expect(id).toBe(`tag:${slug}`)
  })

  it('a picture has another for other words, and the same whatever else is asked', async () => {
    const idOf = async (select: string): Promise<string> => {
      const { data } = await api.ask(`{ article(slug: "darbe-plani") { leadImage { ${select} } } }`)
      return data.article.leadImage.id
    }
    const id = await idOf('id')
    expect(id).toMatch(/^image:[\w-]{22}$/)
    expect(await idOf('id url alt caption credit licence focalPoint { x } sizes { url }')).toBe(id)
    const set = (caption: string | null) =>
      api.db
        .collection('articles')
        .updateOne({ slug: 'darbe-plani' }, { $set: { 'leadImage.caption': caption } })
    await set('Başka bir alt yazı')
    const other = await idOf('id')
    await set(null)
    expect(other).not.toBe(id)
    expect(await idOf('id')).toBe(id)
  })
})

describe('edges', () => {
  it('stand in every connection, beside its four facts of the page', async () => {
    const PAGE =
      'edges { cursor node { __typename } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } nodes { __typename }'
    const lists = ['articles', 'persons', 'sources', 'events', 'claims', 'tags', 'corrections']
    const { data, errors } = await api.ask(
      `{ ${lists.map((one) => `${one}(first: 1) { ${PAGE} }`).join(' ')} search(query: "mehtiyev") { ${PAGE} } }`,
    )
    expect(errors).toBeUndefined()
    for (const name of [...lists.slice(0, -1), 'search']) {
      const { edges, nodes, pageInfo } = data[name]
      expect([name, edges.map((edge: any) => edge.node)]).toEqual([name, nodes])
      expect(edges.length).toBeGreaterThan(0)
      expect(pageInfo).toMatchObject({
        ...{ hasPreviousPage: false, startCursor: edges[0].cursor },
        endCursor: edges.at(-1).cursor,
      })
    }
    expect(data.corrections.pageInfo).toEqual({
      ...{ hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    })
  })
})
