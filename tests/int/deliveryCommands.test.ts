import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { openPublicApi, type PublicApi } from '../support/publicApi'
import {
  articleDoc,
  attribution,
  claim,
  frontDoc,
  personCard,
  personDoc,
  publishDocs,
  sourceCard,
} from '../support/publicFixtures'
import { apa, story } from '../support/story'

let api: PublicApi
const people = Array.from({ length: 40 }, (_, index) => personDoc(`Kişi ${index}`))

beforeAll(async () => {
  api = await openPublicApi()
  await publishDocs(api.db, {
    ...story,
    fronts: [
      frontDoc(
        people.map((_, index) => `a-haber-${index}`),
        people.map((_, index) => `a-haber-${index}.h${index}`),
      ),
    ],
    persons: [...story.persons, ...people],
    articles: [
      ...story.articles,
      ...people.map((person, index) =>
        articleDoc(`haber-${index}`, {
          publishedAt: new Date(Date.UTC(2025, 0, 1 + index)),
          claims: [claim(`h${index}`, { persons: [personCard(person)] })],
          attributions: [
            attribution(`x${index}`, `h${index}`, { source: sourceCard(apa) }),
            attribution(`y${index}`, `h${index}`, {
              mode: 'namedSpeaker',
              speaker: personCard(person),
            }),
          ],
        }),
      ),
    ],
  })
})
afterAll(() => api.close())

const commands = (query: string) =>
  api.commands(async () => {
    const answer = await api.ask(query)
    expect(answer.errors).toBeUndefined()
  })

const FRONT_PAGE = `{ articles(first: 20) { nodes { slug url headline publishedAt
  section { slug name } tags { slug name } bylines { name person { slug name } }
  leadImage { url alt sizes { url } } persons { slug name } } pageInfo { hasNextPage endCursor } } }`
const ARRANGED = `{ front { alert { text url } slots { kind items { headline article { slug headline dek leadImage { url } }
  related { text article { slug headline dek leadImage { url } } } claim { text article { slug } attributions { quote speaker { name } } } } } } }`
const ARTICLE = `{ article(slug: "darbe-plani") { headline dek body { html } updates { at note claim { text } }
  sources { slug name kind } persons { slug name } events { slug title occurrence when { edtf } place } jsonLd sourcing { claims }
  claims { text kind status persons { name } events { title } article { slug headline }
    attributions { label mode quote source { name } speaker { name } via { name } origin { name } claim { id } } } } }`

/** The golden numbers of docs/api.md: a change here is a change of what readers' pages cost. */
describe('what a query costs the database', () => {
  it.each([
    ['a front of 80 places', ARRANGED, ['articles', 'claims', 'fronts']],
    ['a front page of 20 with everything its cards show', FRONT_PAGE, ['articles']],
    ['an article page with every claim, source, speaker and event', ARTICLE, ['articles']],
    // By its slug first, which nearly every reader comes by: both at once cost each of them a quarter more.
    ['an old slug', '{ article(slug: "eski-baslik") { slug } }', ['articles', 'articles']],
    ['an unknown slug', '{ article(slug: "yok") { slug } }', ['articles', 'articles']],
    [
      'a count, where it is asked for',
      '{ articles { totalCount nodes { slug } } }',
      ['articles', 'articles'],
    ],
    ['a count alone', '{ articles { totalCount } }', ['articles']],
    [
      'the whole persons of 20 articles',
      '{ articles { nodes { persons { name positions { title } } } } }',
      ['articles', 'persons'],
    ],
    [
      'what 40 persons said, with the articles it stands in',
      `{ persons(first: 40) { nodes { name said(first: 5) { nodes { text article { headline } } } } } }`,
      ['persons', 'claims', 'articles'],
    ],
    [
      'counts below a list',
      '{ persons(first: 40) { nodes { said { totalCount } articles(first: 3) { totalCount nodes { slug } } } } }',
      ['persons', 'claims', 'articles', 'articles'],
    ],
    [
      'a person’s timeline with the sources of each event',
      `{ person(slug: "ramiz-mekhtiyev") { timeline { title claims { nodes { text attributions { source { name } } } } } } }`,
      ['persons', 'events', 'claims'],
    ],
    [
      'translations of 20 articles',
      '{ articles { nodes { translations { slug } } } }',
      ['articles', 'articles'],
    ],
    [
      'search',
      '{ search(query: "kişi") { nodes { __typename } } }',
      // Persons, sources and events together; which word is the rarest; the page.
      ['articles', 'articles', 'persons'],
    ],
    [
      'the page of a person',
      `{ person(slug: "ramiz-mekhtiyev") { name names { value } positions { title }
        said { nodes { text article { slug url } } } claimsAbout { nodes { text article { slug url } } }
        timeline(from: "2024-12") { title when { edtf } } } }`,
      ['persons', 'claims', 'claims', 'events'],
    ],
    ['the schema', '{ __schema { types { name } } }', []],
  ])('%s', async (_, query, expected) => {
    expect((await commands(query)).sort()).toEqual([...expected].sort())
  })

  it('does not grow with the rows that answer', async () => {
    const query = (first: number) =>
      `{ articles(first: ${first}) { nodes { persons { positions { title } said(first: 5) { nodes { article { headline } } } } } } }`
    const few = await commands(query(2))
    expect(await commands(query(40))).toEqual(few)
  })

  it('reads no body for a list', async () => {
    const plan = await api.db.command({ profile: 2 }).then(async () => {
      await api.ask(FRONT_PAGE)
      await api.db.command({ profile: 0 })
      return api.db.collection('system.profile').findOne({ 'command.find': 'articles' })
    })
    expect(plan?.command.projection).not.toHaveProperty('body')
    expect(plan?.docsExamined).toBeLessThanOrEqual(21)
    expect(plan?.hasSortStage).toBeUndefined()
  })
})

describe('the rows of each parent', () => {
  it('go to that parent, as many as asked for', async () => {
    const { data } = await api.ask(
      `{ persons(first: 40, filter: {startsWith: "kişi"}) { nodes { slug said(first: 1) { nodes { attributions { speaker { slug } } } } } } }`,
    )
    expect(data.persons.nodes).toHaveLength(40)
    for (const { slug, said } of data.persons.nodes) {
      expect(said.nodes.map((node: any) => node.attributions.at(-1).speaker.slug)).toEqual([slug])
    }
  })
})
