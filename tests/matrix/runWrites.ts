import type { Actor } from './actors'
import { expectedRead, expectedRestore, expectedWrite, type Cell, type Verdict } from './policy'
import type { Run } from './runActions'
import { FULL_MATRIX, type WriteRow } from './sampled'
import { cellName } from './states'
import {
  bulkWrites,
  contentWrites,
  forbidden,
  mutationsThatAreNot,
  neverAllowed,
  restores,
  type Write,
} from './writes'

/** Every road that writes an article without the workflow's actions, by these actors in one cell. */
export async function runWrites(run: Run, cell: Cell, rows: readonly WriteRow[]): Promise<void> {
  const { matrix, stand, ledger } = run
  const id = await stand.place(cell)
  const { docs } = await matrix.payload.findVersions({
    collection: 'articles',
    where: { parent: { equals: id } },
    sort: 'createdAt',
    limit: 1,
    depth: 0,
  })
  const version = docs[0]?.id ?? ''
  const untouched = await stand.hash()
  const { payload } = matrix
  for (const { actor: name, turn } of rows) {
    const actor = matrix.actors.find((one) => one.name === name)
    if (!actor) throw new Error(`not hired: ${name}`)
    const read = expectedRead(actor.name, cell)
    const turnOf = <T>(list: T[]): T[] => list.filter((_, at) => at % 2 === turn % 2)
    // No account and no place opens a road that does not exist: in `npm test` each account looks for it in one of six turns.
    const closed = FULL_MATRIX || turn === 0 ? await mutationsThatAreNot(actor, id) : []
    const asked: [Write, Verdict][] = [
      ...turnOf(contentWrites(payload, actor, id)).map((write): [Write, Verdict] => [
        write,
        expectedWrite(actor.name, cell),
      ]),
      ...turnOf(restores(payload, actor, version)).map((write): [Write, Verdict] => [
        write,
        expectedRestore(actor.name, cell),
      ]),
      ...[...forbidden(payload, actor, id, turn), ...closed].map((write): [Write, Verdict] => [
        write,
        { expected: write.closed ? 'closed' : neverAllowed(read) },
      ]),
    ]
    for (const [write, verdict] of asked.filter(([, { expected }]) => expected !== 'yes')) {
      const answer = await write.run()
      ledger.check(write.name, actor.name, cell, verdict.expected, answer)
    }
    await refusedBulk(run, actor, id, cell)
    if ((await stand.hash()) !== untouched) {
      ledger.disagree(`${cellName(cell)} ${actor.name}: a refused write changed something`)
      await stand.restore()
    }
    for (const [write, { to }] of asked.filter(([, { expected }]) => expected === 'yes')) {
      const answer = await write.run()
      ledger.check(write.name, actor.name, cell, 'yes', answer)
      ledger.fact(`${write.name} stage`, actor.name, cell, to, (await matrix.stored(id)).stage)
      await stand.restore()
    }
    await allowedBulk(run, actor, id, cell)
  }
}

async function refusedBulk({ matrix, ledger }: Run, actor: Actor, id: string, cell: Cell) {
  if (expectedWrite(actor.name, cell).expected === 'yes') return
  for (const write of bulkWrites(matrix.payload, actor, id)) {
    const answer = await write.run()
    ledger.fact(`${write.name} below 500`, actor.name, cell, true, answer.status < 500)
    ledger.scan(write.name, actor.name, cell, answer.text)
  }
}

/** In bulk nobody gets more than one by one; a bulk road that is closed for everybody is right as well. */
async function allowedBulk({ matrix, ledger, stand }: Run, actor: Actor, id: string, cell: Cell) {
  const { expected, to } = expectedWrite(actor.name, cell)
  if (expected !== 'yes') return
  for (const write of bulkWrites(matrix.payload, actor, id)) {
    const before = await matrix.stored(id)
    const answer = await write.run()
    const after = await matrix.stored(id)
    const moved = after.revision !== before.revision
    ledger.fact(`${write.name} stage`, actor.name, cell, moved ? to : before.stage, after.stage)
    ledger.scan(write.name, actor.name, cell, answer.text)
    await stand.restore()
  }
}
