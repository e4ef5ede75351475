import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { readdirSync, readFileSync } from 'node:fs'
import { execute, parse, validate, Kind } from 'graphql'
import { MongoClient } from 'mongodb'
import { createReads } from '@/src/delivery/cache/reads'
import { trackedCollections } from '@/src/delivery/cache/trackedCollections'
import { deliveryContext } from '@/src/delivery/documents/context'
import { ensurePublicIndexes } from '@/src/delivery/documents/ensureIndexes'
import { publicCollections } from '@/src/delivery/documents/publicCollections'
import { bytesOperation } from '@/src/delivery/bytes/bytesOperation'
import { operationsIn } from '@/src/delivery/operations/operationsIn'
import { buildSchema } from '@/src/delivery/schema/buildSchema'
import { type AnyDocuments, changed, everyDocument } from '../support/anyDocuments'
import { anyOperation, type AnyOperation } from '../support/anyOperation'
import { runs } from '../support/runs'

const schema = buildSchema()
const site = { name: 'Künye', publicUrl: 'https://haber.test' }
let client: MongoClient
// graphql-js forgets the rows of a list it has begun when a later row of it throws at once: they reject, and nobody hears. Documents
// here lack what they must have; those of readers never do.
const EXPECTED = Symbol.for('kunye.test.expectedStray')
;(globalThis as { [EXPECTED]?: (error: unknown) => boolean })[EXPECTED] = (error) =>
  error instanceof Error && /^Cannot return null for non-nullable field/.test(error.message)
beforeAll(async () => {
  client = await MongoClient.connect(process.env.PUBLIC_DATABASE_URI ?? '')
  await ensurePublicIndexes(client.db())
})
afterAll(async () => {
  await client.db().dropDatabase()
  await client.close()
})

const store = async (documents: AnyDocuments): Promise<void> => {
  await Promise.all(
    Object.entries(documents).map(async ([name, rows]) => {
      const collection = client.db().collection(name)
      await collection.deleteMany({})
      // What an index refuses is not there.
      await collection.insertMany(rows as never[], { ordered: false }).catch(() => undefined)
    }),
  )
}

type Answered = { text: string | null; reads: string[] }

/** What the ordinary engine answers, null where it has an error to tell. */
const byEngine = async ({ text, variables }: AnyOperation): Promise<Answered> => {
  const reads = createReads()
  const collections = trackedCollections(publicCollections(client.db()), reads)
  const { data, errors } = await execute({
    ...{ schema, document: parse(text), variableValues: variables },
    contextValue: deliveryContext(collections, site),
  })
  return { text: errors ? null : JSON.stringify({ data }), reads: [...reads.keys()].sort() }
}

/** What is answered from the bytes, null where that is left to the engine; nothing where it is not compiled. */
const byBytes = async ({ text, variables }: AnyOperation): Promise<Answered | undefined> => {
  const document = parse(text)
  const operation = document.definitions.find((part) => part.kind === Kind.OPERATION_DEFINITION)
  const run = operation && bytesOperation(schema, document, operation)
  if (!run) return undefined
  const once = async (): Promise<Answered> => {
    const reads = createReads()
    const db = client.db()
    const collections = publicCollections(db)
    const tracked = () => trackedCollections(collections, reads)
    const answer = await run({ collections, db, tracked, site, variables, reads })
    // One that ended in the middle has read what it came to.
    if (!Buffer.isBuffer(answer)) return { text: null, reads: [] }
    return { text: answer.toString(), reads: [...reads.keys()].sort() }
  }
  const first = await once()
  // What it has seen of the documents makes no difference to the next answer.
  expect(await once()).toEqual(first)
  return first
}

/** How many operations of a property were compiled, and answered. */
let compiled = 0
let answered = 0
let asked = 0

const FOLDER = 'src/frontend/client/operations/'
const texts = readdirSync(FOLDER).map((file) => readFileSync(FOLDER + file, 'utf8'))
const DOCUMENTED = operationsIn(texts, 2_000).map(({ texts: [text = ''] }) => text)
const SLUGS = ['darbe-plani', 'her-sey', 'ramiz-mekhtiyev', 'ilham-aliyev', 'apa', 'home', 'yok']
const documentedOperation = (gen: fc.GeneratorValue): AnyOperation => {
  const slug = gen(() => fc.constantFrom(...SLUGS, 'dusanbe-zirvesi', 'eski-baslik'))
  return {
    text: gen(() => fc.constantFrom(...DOCUMENTED)),
    variables: { slug, query: slug, author: 'cetin-unal', id: `a-${slug}`, filter: {} },
  }
}

const sameAnswers = async (
  gen: fc.GeneratorValue,
  isMild: boolean,
  operationOf = (): AnyOperation => anyOperation(schema, gen),
): Promise<void> => {
  const documents = everyDocument()
  changed(documents, gen, isMild)
  await store(documents)
  for (let time = 0; time < 12; time += 1) {
    const operation = operationOf()
    expect({ operation, problems: validate(schema, parse(operation.text)) }).toEqual({
      ...{ operation, problems: [] },
    })
    asked += 1
    const found = await byBytes(operation)
    if (!found) continue
    compiled += 1
    const due = await byEngine(operation)
    // What the bytes do not answer the engine does; what the contract allows they have to.
    if (found.text === null && (due.text === null || !isMild)) continue
    answered += 1
    expect({ operation, ...found }).toEqual({ operation, ...due })
  }
}

describe('an answer from bytes', () => {
  it('is the engine’s to the byte, and rests on the same, for all documents of the contract', async () => {
    compiled = answered = asked = 0
    await fc.assert(
      fc.asyncProperty(fc.gen(), (gen) => sameAnswers(gen, true)),
      { numRuns: runs(40), endOnFailure: true },
    )
    // Else the property says nothing.
    expect(compiled / asked).toBeGreaterThan(0.15)
    expect(answered / compiled).toBeGreaterThan(0.15)
  }, 240_000)

  it('is given to every operation of the client', async () => {
    compiled = answered = asked = 0
    await fc.assert(
      fc.asyncProperty(fc.gen(), (gen) => sameAnswers(gen, true, () => documentedOperation(gen))),
      { numRuns: runs(25), endOnFailure: true },
    )
    expect(compiled).toBe(asked)
    expect(answered).toBeGreaterThan(0)
  }, 240_000)

  it('is the engine’s or none, whatever stands in the documents', async () => {
    compiled = answered = asked = 0
    await fc.assert(
      fc.asyncProperty(fc.gen(), (gen) => sameAnswers(gen, false)),
      { numRuns: runs(30), endOnFailure: true },
    )
    expect(answered).toBeGreaterThan(0)
  }, 240_000)

  it('writes no number that a picture has not: the engine tells the error', async () => {
    const asks = '{ article(slug: "her-sey") { leadImage { image(width: 320) { width height } } } }'
    const operation = { text: asks, variables: {} }
    const wrong = [undefined, null, NaN, Infinity, 2.5, 2 ** 31, { a: 1 }]
    for (const [height, isRight] of [[267, true], ...wrong.map((value) => [value, false])]) {
      const documents = everyDocument()
      for (const { leadImage } of documents.articles as { leadImage?: { sizes?: object[] } }[])
        for (const size of leadImage?.sizes ?? []) Object.assign(size, { height })
      await store(documents)
      const found = await byBytes(operation)
      const said = isRight
        ? '{"data":{"article":{"leadImage":{"image":{"width":400,"height":267}}}}}'
        : null
      expect({ height, said: found?.text }).toEqual({ height, said })
      expect((await byEngine(operation)).text).toBe(said)
    }
  })
})
