import type { Actor } from './actors'
import type { MatrixNewsroom } from './newsroom'
import {
  expectedRead,
  isStranger,
  readsRecords,
  readsVersions,
  type Cell,
  type Expected,
} from './policy'
import { askGraphQL, askLocal, askRest, strangerLocally, type Answer } from './transports'

/** A list answers everybody on the staff; what matters is whether the article is in it. */
type Found = Answer & { found?: number; ids?: unknown[] }
export type Read = { name: string; expected: Expected; answer: Found; one?: boolean }

const asList = (answer: Answer & { json?: any }): Found => ({
  ...answer,
  ids: answer.json?.docs?.map(({ id }: { id: string }) => id),
  found: answer.json?.totalDocs ?? answer.json?.docs?.length,
})
const seen = (expected: Expected) => expected

const expectedVersions = (actor: Actor['name'], cell: Cell): Expected => {
  if (isStranger(actor)) return 'stranger'
  return readsVersions(actor, cell) ? 'yes' : 'absent'
}
const expectedRecords = (actor: Actor['name'], cell: Cell): Expected => {
  if (isStranger(actor)) return 'stranger'
  return readsRecords(actor) && cell.state !== 'never' ? 'yes' : 'absent'
}

/** What is not live is not among what is. */
const liveIs = (own: Expected, { state }: Cell): Expected =>
  own === 'yes' && state !== 'live' ? 'absent' : own

/** Every second way, all of them without a turn. */
const inTurn = <T>(ways: readonly T[], turn?: number): T[] =>
  ways.filter((_, at) => turn === undefined || at % 2 === turn % 2)

/** Of an answer in which other articles may be found as well, what it says of this one: the others stand otherwise. */
const ofArticle = (id: string, read: Read): Read => {
  const { found, said, about, stories } = (read.answer as Answer & { json?: any }).json ?? {}
  if (read.answer.status !== 200) return read
  const own = [found, said?.rows, about?.rows, stories]
    .flatMap((rows) => rows ?? [])
    .filter((one) => JSON.stringify(one).includes(id))
  return { ...read, answer: { ...read.answer, text: JSON.stringify(own), found: own.length } }
}

/** Every way to read one article over REST: the document, lists, counts, history, register, records, actions; with a turn, half of them. */
export async function readByRest(
  actor: Actor,
  id: string,
  version: string,
  cell: Cell,
  { entities }: Pick<MatrixNewsroom, 'entities'>,
  turn?: number,
): Promise<Read[]> {
  const own = seen(expectedRead(actor.name, cell))
  const history = expectedVersions(actor.name, cell)
  const records = expectedRecords(actor.name, cell)
  const get = (path: string) => askRest(actor, 'GET', path)
  const list = async (name: string, expected: Expected, path: string): Promise<Read> => ({
    ...{ name: `rest ${name}`, expected, one: false },
    answer: asList(await get(path)),
  })
  /** An answer across all articles, in which this one is or is not. */
  const found = async (name: string, expected: Expected, path: string): Promise<Read> => {
    const answer = await get(path)
    return {
      ...{ name: `rest ${name}`, expected, one: false },
      answer: { ...answer, found: answer.text.includes(id) ? 1 : 0 },
    }
  }
  const one = async (name: string, expected: Expected, path: string): Promise<Read> => ({
    ...{ name: `rest ${name}`, expected, one: true },
    answer: await get(path),
  })
  const ways: (() => Promise<Read>)[] = [
    () => one('read', own, `articles/${id}?depth=2&draft=true`),
    () => list('list', own, `articles?where[id][equals]=${id}&depth=2`),
    () => list('count', own, `articles/count?where[id][equals]=${id}`),
    () => list('versions', history, `articles/versions?where[parent][equals]=${id}&limit=3`),
    () => one('version', history, `articles/versions/${version}`),
    () => one('actions', own, `articles/${id}/actions`),
    () => one('comments', own, `articles/${id}/comments`),
    () => found('said', own, `said?article=${id}`),
    async () => ofArticle(id, await found('found by its words', own, 'find?q=kanarya+kelime')),
    async () =>
      ofArticle(
        id,
        await found('page of a person', own, `record?of=persons&id=${entities.person}`),
      ),
    () => found('live', liveIs(own, cell), `with-readers?ids=${id}`),
    () => found('found by its id', own, `find?recent=articles.${id}`),
    () => list('claims', own, `claims?where[article][equals]=${id}&depth=2`),
    () => list('publications', records, `publications?where[article][equals]=${id}&depth=2`),
  ]
  const reads: Read[] = []
  for (const way of inTurn(ways, turn)) reads.push(await way())
  return reads
}

/** The same over the staff GraphQL, in one request. */
export async function readByGraphQL(
  actor: Actor,
  id: string,
  version: string,
  cell: Cell,
): Promise<Read[]> {
  const own = expectedRead(actor.name, cell)
  const history = expectedVersions(actor.name, cell)
  const records = expectedRecords(actor.name, cell)
  const where = `(where: { id: { equals: "${id}" } })`
  const answers = await askGraphQL(actor, 'query', {
    read: {
      query: `Article(id: "${id}", draft: true) { id headline edNote author { name email } }`,
    },
    list: { query: `Articles${where} { totalDocs docs { id headline kicker } }` },
    count: { query: `countArticles${where} { totalDocs }` },
    versions: {
      query: `versionsArticles(where: { parent: { equals: "${id}" } }) { totalDocs docs { id version { dek } } }`,
    },
    version: { query: `versionArticle(id: "${version}") { id version { dek edNote } }` },
    claims: {
      query: `Claims(where: { article: { equals: "${id}" } }) { totalDocs docs { id text article { headline } } }`,
    },
    publications: {
      query: `Publications(where: { article: { equals: "${id}" } }) { totalDocs docs { id overrides } }`,
    },
  })
  const expected = { versions: history, version: history, publications: records }
  return Object.entries(answers).map(([name, { value, ...answer }]) => ({
    name: `graphql ${name}`,
    expected: expected[name as keyof typeof expected] ?? own,
    one: name === 'read' || name === 'version',
    answer: { ...answer, found: value?.totalDocs ?? (value ? 1 : undefined) },
  }))
}

/** The same in process, as a hook or a script for this person would ask. */
export async function readLocally(
  actor: Actor,
  id: string,
  version: string,
  cell: Cell,
  { payload }: MatrixNewsroom,
  turn?: number,
): Promise<Read[]> {
  const own = expectedRead(actor.name, cell)
  const history = expectedVersions(actor.name, cell)
  const common = { user: actor.user, overrideAccess: false, depth: 2 } as const
  const where = { id: { equals: id } }
  const articles = { collection: 'articles', ...common } as const
  const asked: [string, Expected, boolean, () => Promise<unknown>][] = [
    ['findByID', own, true, () => payload.findByID({ ...articles, id })],
    ['find', own, false, () => payload.find({ ...articles, where })],
    ['count', own, false, () => payload.count({ ...articles, where })],
    [
      'findVersions',
      history,
      false,
      () => payload.findVersions({ ...articles, where: { parent: { equals: id } }, limit: 3 }),
    ],
    ['findVersionByID', history, true, () => payload.findVersionByID({ ...articles, id: version })],
    [
      'countVersions',
      history,
      false,
      () => payload.countVersions({ ...articles, where: { parent: { equals: id } } }),
    ],
    [
      'claims',
      own,
      false,
      () => payload.find({ collection: 'claims', ...common, where: { article: { equals: id } } }),
    ],
  ]
  const reads: Read[] = []
  for (const [name, expected, one, work] of inTurn(asked, turn)) {
    const { value, ...answer } = await askLocal(work)
    const found = value?.totalDocs
    reads.push({
      name: `local ${name}`,
      expected,
      one,
      answer: { ...strangerLocally(actor, answer), found },
    })
  }
  return reads
}
