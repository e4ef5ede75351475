import { neverPublic } from './canaries'
import type { Actor } from './actors'
import type { Ledger } from './ledger'
import type { MatrixNewsroom } from './newsroom'
import { requestFor } from './operations'
import { expectedAction, type Cell } from './policy'
import type { Stand } from './stand'
import { cellName, PAIRS } from './states'
import { act, actByGraphQL, TRANSPORTS, type Answer, type Transport } from './transports'

export type Run = { matrix: MatrixNewsroom; stand: Stand; ledger: Ledger }
const PUBLIC_ACTIONS = ['publish', 'publishUrgent', 'retract', 'withdraw', 'discardEdit']

/** Over the pairs of one actor every action meets every transport; so no single road is left to chance. */
export const transportFor = (cell: Cell, actor: number): Transport => {
  const pair = PAIRS.findIndex(({ stage, state }) => stage === cell.stage && state === cell.state)
  return TRANSPORTS[(pair + actor) % TRANSPORTS.length] ?? 'rest'
}

/**
 * These actions by every actor in one cell. What the policy refuses is asked in one go, between one hash of
 * everything before and one after; what it allows is asked alone, looked at, and put back.
 */
export async function runActions(
  { matrix, stand, ledger }: Run,
  cell: Cell,
  asks: readonly string[],
  transports: readonly Transport[] = [],
): Promise<void> {
  const id = await stand.place(cell)
  const revision = (await matrix.stored(id)).revision ?? 0
  const request = (name: string) => requestFor(name, cell, revision, stand)
  const untouched = await stand.hash()
  for (const [index, actor] of matrix.actors.entries()) {
    const roads = transports.length > 0 ? transports : [transportFor(cell, index)]
    const verdicts = asks.map((name) => ({ name, ...expectedAction(name, actor.name, cell) }))
    const refused = verdicts.filter(({ expected }) => expected !== 'yes')
    for (const transport of roads) {
      const batch = transport === 'graphql' ? await inOneRequest(actor, id, refused, request) : {}
      for (const { name, expected } of refused) {
        const answer =
          batch[name] ?? (await act(matrix.payload, transport, actor, id, request(name)))
        ledger.check(`${transport} ${name}`, actor.name, cell, expected, answer)
      }
    }
    if ((await stand.hash()) !== untouched) {
      ledger.disagree(`${cellName(cell)} ${actor.name}: a refused action changed something`)
      await stand.restore()
    }
    for (const transport of roads) {
      for (const { name, to } of verdicts.filter(({ expected }) => expected === 'yes')) {
        const answer = await act(matrix.payload, transport, actor, id, request(name))
        ledger.check(`${transport} ${name}`, actor.name, cell, 'yes', answer)
        if (answer.status === 200) {
          const { stage } = await matrix.stored(id)
          ledger.fact(
            `${transport} ${name} stage`,
            actor.name,
            cell,
            [to, to],
            [stage, answer.stage],
          )
          await scanPublic({ stand, ledger }, name, cell)
        }
        await stand.restore()
      }
    }
  }
}

const inOneRequest = async (
  actor: Actor,
  id: string,
  refused: { name: string }[],
  request: (name: string) => Parameters<typeof actByGraphQL>[2][string],
): Promise<Record<string, Answer>> =>
  refused.length === 0
    ? {}
    : actByGraphQL(actor, id, Object.fromEntries(refused.map(({ name }) => [name, request(name)])))

async function scanPublic(run: Pick<Run, 'stand' | 'ledger'>, name: string, cell: Cell) {
  if (!PUBLIC_ACTIONS.includes(name)) return
  for (const leak of neverPublic(await run.stand.publicText())) {
    run.ledger.leaks.push(`public documents after ${name} in ${cellName(cell)}: ${leak}`)
  }
}
