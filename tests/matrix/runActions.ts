import { neverPublic } from './canaries'
import type { Actor } from './actors'
import type { Ledger } from './ledger'
import type { MatrixNewsroom } from './newsroom'
import { requestFor } from './operations'
import { expectedAction, type Cell } from './policy'
import type { ActionRow } from './sampled'
import type { Stand } from './stand'
import { cellName } from './states'
import { act, actByGraphQL, type Answer } from './transports'

export type Run = { matrix: MatrixNewsroom; stand: Stand; ledger: Ledger }
const PUBLIC_ACTIONS = ['publish', 'publishUrgent', 'retract', 'withdraw', 'discardEdit']

/**
 * These questions in one cell. What the policy refuses is asked first, between one hash of everything before and one
 * after, over GraphQL in one request; what it allows is asked alone, looked at, and put back.
 */
export async function runActions(
  { matrix, stand, ledger }: Run,
  cell: Cell,
  rows: readonly ActionRow[],
): Promise<void> {
  const id = await stand.place(cell)
  const revision = (await matrix.stored(id)).revision ?? 0
  const request = (name: string) => requestFor(name, cell, revision, stand)
  const untouched = await stand.hash()
  for (const actor of matrix.actors) {
    const verdicts = rows
      .filter((row) => row.actor === actor.name)
      .map(({ name, transport }) => ({
        ...{ name, transport },
        ...expectedAction(name, actor.name, cell),
      }))
    const refused = verdicts.filter(({ expected }) => expected !== 'yes')
    const batch = await inOneRequest(
      actor,
      id,
      refused.filter(({ transport }) => transport === 'graphql'),
      request,
    )
    for (const { name, transport, expected } of refused) {
      const answer =
        transport === 'graphql'
          ? batch[name]
          : await act(matrix.payload, transport, actor, id, request(name))
      if (!answer) throw new Error(`no answer to ${name}`)
      ledger.check(`${transport} ${name}`, actor.name, cell, expected, answer)
    }
    if (refused.length > 0 && (await stand.hash()) !== untouched) {
      ledger.disagree(`${cellName(cell)} ${actor.name}: a refused action changed something`)
      await stand.restore()
    }
    for (const { name, transport, to } of verdicts.filter(({ expected }) => expected === 'yes')) {
      const answer = await act(matrix.payload, transport, actor, id, request(name))
      ledger.check(`${transport} ${name}`, actor.name, cell, 'yes', answer)
      if (answer.status === 200) {
        const { stage } = await matrix.stored(id)
        ledger.fact(`${transport} ${name} stage`, actor.name, cell, [to, to], [stage, answer.stage])
        await scanPublic({ stand, ledger }, name, cell)
      }
      await stand.restore()
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
