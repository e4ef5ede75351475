import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { openPublicApi, type PublicApi } from '../support/publicApi'
import {
  articleDoc,
  claim,
  eventDoc,
  personCard,
  personDoc,
  publishDocs,
} from '../support/publicFixtures'

let api: PublicApi
const hero = personDoc('Kahraman Bir')
// Three articles a minute: ties on the time are what keyset pages get wrong.
const minute = (index: number) => new Date(Date.UTC(2025, 5, 1, 0, Math.floor(index / 3)))
const article = (name: string, index: number) =>
  articleDoc(name, {
    publishedAt: minute(index),
    claims: [claim(`c-${name}`, { persons: [personCard(hero)] })],
  })
const names = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${prefix}${String(index).padStart(2, '0')}`)
const open = {
  asPrinted: null,
  edtf: null,
  earliest: null,
  latest: null,
  precision: 'unknown',
  basis: null,
}

beforeAll(async () => {
  api = await openPublicApi()
  await publishDocs(api.db, {
    persons: [
      hero,
      ...['ılık', 'İnci', 'iğne', 'Şule', 'sema', 'Zeki', 'çam', 'Can'].map((name) =>
        personDoc(name),
      ),
    ],
    events: names('olay', 7).map((title, index) =>
      eventDoc(title, index < 3 ? { when: open } : { personIds: [hero._id] }),
    ),
    articles: names('m', 30).map(article),
  })
})
afterAll(() => api.close())

/** Every page of a list; `between` runs after each. */
async function walk(
  field: string,
  args: string,
  select: string,
  between: (page: number) => Promise<unknown> = async () => undefined,
): Promise<string[]> {
  const seen: string[] = []
  let after: string | null = null
  for (let page = 0; page < 40; page += 1) {
    const answer: any = await api.ask(
      `query ($after: String) { ${field}(first: 4, after: $after${args}) { nodes { ${select} } pageInfo { hasNextPage endCursor } } }`,
      { after },
    )
    expect(answer.errors).toBeUndefined()
    const { nodes, pageInfo } = answer.data[field]
    seen.push(...nodes.map((node: any) => node[select]))
    if (!pageInfo.hasNextPage) return seen
    after = pageInfo.endCursor
    await between(page)
  }
  throw new Error('the list has no end')
}

describe('paging', () => {
  it.each(['NEWEST', 'OLDEST', 'UPDATED'])('shows each article once: %s', async (order) => {
    const seen = await walk('articles', `, order: ${order}`, 'slug')
    const expected = [...names('m', 30)]
    expect([...seen].sort()).toEqual(expected)
    if (order === 'OLDEST') expect(seen).toEqual(expected)
    else
      expect(seen.map((slug) => minute(Number(slug.slice(1))).getTime())).toEqual(
        expected.map((slug) => minute(Number(slug.slice(1))).getTime()).reverse(),
      )
  })

  it.each([
    ['articles', ', order: NEWEST', 'slug', ''],
    ['articles', ', order: OLDEST', 'slug', ''],
    ['articles', ', order: UPDATED', 'slug', ''],
    ['articles', ', filter: {section: "dunya"}', 'slug', ''],
    ['claims', '', 'id', 'c-'],
    ['claims', ', filter: {person: "kahraman-bir"}', 'id', 'c-'],
  ])(
    'neither skips nor repeats when articles come and go between the pages: %s%s',
    async (field, args, select, prefix) => {
      // One that is withdrawn after the second page, wherever it stands in the list.
      await publishDocs(api.db, { articles: [article('gidici', 14)] })
      const seen = await walk(field, args, select, async (page) => {
        // Newer and older ones, and one with the very time of a row that is still to come.
        const others = [article(`yeni${page}`, 60 + page), article(`z${page}`, 9)]
        await publishDocs(api.db, { articles: [...others, article(`eski${page}`, -60 - page)] })
        if (page !== 1) return
        await api.db.collection('articles').deleteOne({ slug: 'gidici' })
        await api.db.collection('claims').deleteMany({ articleSlug: 'gidici' })
      })
      await api.db.collection('articles').deleteMany({ slug: /^(yeni|z|eski|gidici)/ })
      await api.db.collection('claims').deleteMany({ articleSlug: /^(yeni|z|eski|gidici)/ })
      expect(new Set(seen).size).toBe(seen.length)
      expect(seen.filter((one) => one.startsWith(`${prefix}m`)).sort()).toEqual(
        names(`${prefix}m`, 30),
      )
    },
  )

  it('goes through names as the Turkish alphabet does, ı before i, ş after s', async () => {
    expect(await walk('persons', '', 'name')).toEqual([
      ...['Can', 'çam', 'ılık', 'iğne', 'İnci', 'Kahraman Bir', 'sema', 'Şule', 'Zeki'],
    ])
  })

  it('comes to the end of events of which no date is known', async () => {
    const seen = await walk('events', '', 'title')
    expect(seen).toHaveLength(7)
    expect(new Set(seen).size).toBe(7)
    expect(seen.slice(-3).sort()).toEqual(['olay00', 'olay01', 'olay02'])
  })

  it('goes through claims, below a person too', async () => {
    expect([...(await walk('claims', '', 'id'))].sort()).toEqual(names('c-m', 30))
    const below: string[] = []
    let after: string | null = null
    do {
      const { data }: any = await api.ask(
        `query ($after: String) { person(slug: "kahraman-bir") { claimsAbout(first: 7, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } } }`,
        { after },
      )
      const { nodes, pageInfo } = data.person.claimsAbout
      below.push(...nodes.map(({ id }: { id: string }) => id))
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null
    } while (after)
    expect([...below].sort()).toEqual(names('c-m', 30))
  })

  it('gives each edge a cursor to go on from', async () => {
    const { data } = await api.ask(
      '{ articles(first: 3, order: OLDEST) { edges { cursor node { slug } } } }',
    )
    const [, second] = data.articles.edges
    const next = await api.ask(
      `{ articles(first: 1, order: OLDEST, after: "${second.cursor}") { nodes { slug } } }`,
    )
    expect(next.data.articles.nodes).toEqual([{ slug: data.articles.edges[2].node.slug }])
  })
})

describe('a list from its end', () => {
  /** Every page of a list from its last row on, put together as the list has them. */
  async function walkBack(field: string, args: string, select: string): Promise<string[]> {
    const seen: string[] = []
    let before: string | null = null
    for (let page = 0; page < 40; page += 1) {
      const answer: any = await api.ask(
        `query ($before: String) { ${field}(last: 4, before: $before${args}) { edges { cursor node { ${select} } }
          pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
        { before },
      )
      expect(answer.errors).toBeUndefined()
      const { edges, pageInfo } = answer.data[field]
      seen.unshift(...edges.map(({ node }: any) => node[select]))
      expect(pageInfo).toMatchObject({
        hasNextPage: before !== null,
        startCursor: edges[0].cursor,
        endCursor: edges.at(-1).cursor,
      })
      if (!pageInfo.hasPreviousPage) return seen
      before = pageInfo.startCursor
    }
    throw new Error('the list has no beginning')
  }

  it.each([
    ['articles', ', order: NEWEST', 'slug'],
    ['articles', ', order: OLDEST', 'slug'],
    ['articles', ', order: UPDATED, filter: {or: [{section: "dunya"}, {tag: "yok"}]}', 'slug'],
    ['persons', '', 'name'],
    ['events', '', 'title'],
    ['claims', ', filter: {person: "kahraman-bir"}', 'id'],
  ])('is the same list: %s%s', async (field, args, select) => {
    const forward = await walk(field, args, select)
    expect(forward.length).toBeGreaterThan(5)
    expect(await walkBack(field, args, select)).toEqual(forward)
  })

  it('may be bounded by both cursors, and below a person too', async () => {
    const all = await walk('articles', '', 'slug')
    const { data } = await api.ask('{ articles(first: 20) { edges { cursor node { slug } } } }')
    const [from, to] = [data.articles.edges[3].cursor, data.articles.edges[12].cursor]
    for (const [part, expected, next, previous] of [
      ['first: 4', all.slice(4, 8), true, true],
      ['last: 4', all.slice(8, 12), true, true],
      ['first: 50', all.slice(4, 12), true, true],
    ] as const) {
      const answer = await api.ask(
        `{ articles(${part}, after: "${from}", before: "${to}") { nodes { slug } pageInfo { hasNextPage hasPreviousPage } } }`,
      )
      const { nodes, pageInfo } = answer.data.articles
      expect([part, nodes.map(({ slug }: any) => slug)]).toEqual([part, expected])
      expect(pageInfo).toEqual({ hasNextPage: next, hasPreviousPage: previous })
    }
    const below = await api.ask(
      '{ person(slug: "kahraman-bir") { claimsAbout(last: 3) { nodes { id } pageInfo { hasNextPage hasPreviousPage } } } }',
    )
    const claims = await walk('claims', '', 'id')
    expect(below.data.person.claimsAbout).toEqual({
      nodes: claims.slice(-3).map((id) => ({ id })),
      pageInfo: { hasNextPage: false, hasPreviousPage: true },
    })
  })

  it('takes `last` in place of `first`, 1 to 100 of it', async () => {
    const { data } = await api.ask('{ articles(first: 20, last: 2) { nodes { slug } } }')
    expect(data.articles.nodes).toHaveLength(2)
    for (const last of [0, 101]) {
      const { status, errors } = await api.ask(`{ articles(last: ${last}) { nodes { id } } }`)
      expect([status, errors?.[0]?.extensions.code]).toEqual([400, 'badFirst'])
      expect(errors?.[0]?.message).toContain('`last`')
    }
    const bad = await api.ask('{ articles(last: 1, before: "x") { nodes { id } } }')
    expect(bad.errors?.[0]).toMatchObject({
      message: expect.stringMatching(/`before`.+startCursor/),
      extensions: { code: 'badCursor' },
    })
  })
})

describe('a timeline', () => {
  it('comes in parts, after an event or a cursor, and as a connection', async () => {
    const titles = names('olay', 7).slice(3)
    const person = (select: string) => api.ask(`{ person(slug: "kahraman-bir") { ${select} } }`)
    const { timeline } = (await person('timeline { id title }')).data.person
    expect(timeline.map(({ title }: any) => title)).toEqual(titles)
    const [, second] = timeline
    const after = await person(`timeline(first: 1, after: "${second.id}") { title }`)
    expect(after.data.person.timeline).toEqual([{ title: titles[2] }])

    const connection = `pageInfo { hasNextPage hasPreviousPage endCursor startCursor } totalCount nodes { title }`
    const page = await person(`timelineConnection(first: 3) { ${connection} }`)
    const { pageInfo, totalCount, nodes } = page.data.person.timelineConnection
    expect([totalCount, nodes.map(({ title }: any) => title)]).toEqual([4, titles.slice(0, 3)])
    const rest = await person(`timeline(after: "${pageInfo.endCursor}") { title }`)
    expect(rest.data.person.timeline).toEqual([{ title: titles[3] }])
    const last = await person(`timelineConnection(last: 2) { ${connection} }`)
    expect(last.data.person.timelineConnection.nodes).toEqual(
      titles.slice(2).map((title) => ({ title })),
    )

    const bad = await person('timeline(after: "yok") { title }')
    expect([bad.status, bad.errors?.[0]?.extensions.code]).toEqual([200, 'badCursor'])
    expect((await person('timeline(first: 0) { title }')).errors?.[0]?.extensions.code).toBe(
      'badFirst',
    )
  })
})

describe('a cursor that is not of this list', () => {
  const cursor = async () =>
    (await api.ask('{ articles(first: 1) { pageInfo { endCursor } } }')).data.articles.pageInfo
      .endCursor as string
  const tampered = (row: unknown) => Buffer.from(JSON.stringify(row)).toString('base64url')

  it.each([
    ['empty', async () => ''],
    ['no cursor', async () => 'merhaba'],
    ['cut', async () => (await cursor()).slice(0, -4)],
    ['of another order', async () => tampered(['oldest', 0, 'a'])],
    ['with another key', async () => tampered(['newest', { $gt: '' }, 'a'])],
    ['with another id', async () => tampered(['newest', 0, { $ne: null }])],
    ['out of all time', async () => tampered(['newest', 1e300, 'a'])],
    ['endless', async () => 'a'.repeat(5000)],
  ])('is refused: %s', async (_, make) => {
    const answer = await api.ask(
      'query ($after: String) { articles(after: $after) { nodes { slug } } }',
      {
        after: await make(),
      },
    )
    expect(answer.status).toBe(400)
    expect(answer.errors?.[0]).toMatchObject({
      message: expect.stringMatching(/imleç.*cursor/),
      extensions: {
        code: 'badCursor',
        message: { tr: expect.any(String), en: expect.any(String) },
      },
    })
  })

  it('is refused by search as well', async () => {
    for (const after of ['', '9.x', '0.x', await cursor()]) {
      const answer = await api.ask(
        'query ($after: String) { search(query: "kahraman", after: $after) { nodes { __typename } } }',
        { after },
      )
      expect([answer.status, answer.errors?.[0]?.extensions.code]).toEqual([400, 'badCursor'])
    }
  })
})
