import type { Actor } from './actors'
import type { Cell } from './policy'
import { readByGraphQL, readByRest, readLocally, type Read } from './reads'
import type { Run } from './runActions'
import { FULL_MATRIX, type ReadRow } from './sampled'
import { askRest } from './transports'

/** In `npm test` each row of an actor and a road asks the other half of the ways. */
const turns = new Map<string, number>()

const NOWHERE = '0123456789abcdef01234567'

/**
 * Every way to read over one road by these actors in one cell. A list or a count answers every account, so there the cell is
 * whether the article is in it; and what may not be read answers exactly like an id that nobody ever gave.
 */
export async function runReads(
  { matrix, stand, ledger }: Run,
  cell: Cell,
  rows: readonly ReadRow[],
): Promise<void> {
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
  const roads = {
    rest: readByRest,
    graphql: readByGraphQL,
    local: readLocally,
  }
  for (const { actor: name, transport } of rows) {
    const actor = matrix.actors.find((one) => one.name === name)
    if (!actor) throw new Error(`not hired: ${name}`)
    const turn = (turns.get(`${name} ${transport}`) ?? 0) + 1
    turns.set(`${name} ${transport}`, turn)
    const half = FULL_MATRIX ? undefined : turn
    const reads = await roads[transport](actor, id, version, cell, matrix, half)
    for (const read of reads) look(read, actor, cell, ledger)
    const absent = transport === 'rest' && reads[0]?.expected === 'absent'
    if (absent) await sameAsNowhere(actor, id, cell, ledger)
  }
  ledger.fact('reading changes nothing', 'anonymous', cell, untouched, await stand.hash())
}

function look(
  { name, expected, answer, one }: Read,
  actor: Actor,
  cell: Cell,
  ledger: Run['ledger'],
) {
  const empty = !one && answer.status === 200 && expected === 'absent'
  if (!one && answer.status === 200) {
    ledger.fact(`${name} finds it`, actor.name, cell, expected === 'yes', (answer.found ?? 0) > 0)
    ledger.scan(`${name}`, actor.name, cell, answer.text)
    return
  }
  ledger.check(name, actor.name, cell, empty ? 'yes' : expected, answer)
}

async function sameAsNowhere(actor: Actor, id: string, cell: Cell, ledger: Run['ledger']) {
  for (const path of ['', '/actions', '/comments', '/autosave']) {
    const [hidden, nowhere] = [
      await askRest(actor, 'GET', `articles/${id}${path}`),
      await askRest(actor, 'GET', `articles/${NOWHERE}${path}`),
    ]
    const shown = ({ status, text }: typeof hidden, own: string) => [
      status,
      text.replaceAll(own, 'ID'),
    ]
    ledger.fact(
      `absent${path} like an unknown id`,
      actor.name,
      cell,
      shown(nowhere, NOWHERE),
      shown(hidden, id),
    )
  }
}
