import { ACTOR_NAMES, type ActorName } from './actors'
import { ASK_NAMES, GATED_ASKS } from './operations'
import { everyRow, pairCover, type Table } from './pairCover'
import { expectedAction, reads, type Cell, type Modifier } from './policy'
import { mayRecord, RECORDS } from './recordsPolicy'
import { cellName, cellsWith, gatedCells, PAIRS } from './states'
import { TRANSPORTS, type Transport } from './transports'

/** `KUNYE_MATRIX=full` (the soak) asks every cell; `npm test` asks rows that hold every pair of values (`pairCover`). */
export const FULL_MATRIX = process.env.KUNYE_MATRIX === 'full'

/** One question: who does what, over which road, to an article that stands where. `turn`: which part of a long list. */
type Question = Cell & {
  actor: ActorName
  name: string
  transport: Transport
  turn: number
}
type Asked<K extends keyof Question> = Pick<Question, K | 'stage' | 'state' | 'modifier' | 'actor'>
export type ActionRow = Asked<'name' | 'transport'>
export type ReadRow = Asked<'transport'>
export type WriteRow = Asked<'turn'>
export type PanelRow = Asked<never>
/** Who does what to a record that is no article, over which road. */
export type RecordRow = {
  actor: ActorName
  collection: string
  op: (typeof RECORD_OPS)[number]
  road: 'rest' | 'local'
}

const STAGES = [...new Set(PAIRS.map(({ stage }) => stage))]
const STATES = [...new Set(PAIRS.map(({ state }) => state))]
const MODIFIED: readonly Modifier[] = ['embargoed', 'legalGate', 'factGate']
const PLAIN: readonly Modifier[] = ['plain']
const HIDING: readonly Modifier[] = ['embargoed', 'legalGate']

const RECORD_OPS = ['create', 'update', 'delete'] as const
const records = {
  ...{ collection: Object.keys(RECORDS), actor: ACTOR_NAMES },
  ...{ op: RECORD_OPS, road: ['rest', 'local'] },
} as const

const names = (cells: readonly Cell[]) => new Set(cells.map(cellName))
const REACHED = names(cellsWith('plain', ...MODIFIED))
const GATED = names(gatedCells())
const isReached = (row: Cell) => REACHED.has(cellName(row))
/** As if nothing lay on the article: there what a gate or an embargo says decides. */
const plainly = ({ stage, state }: Cell): Cell => ({ stage, state, modifier: 'plain' })

const standing = { stage: STAGES, state: STATES, actor: ACTOR_NAMES } as const
const actions = { ...standing, modifier: PLAIN, name: ASK_NAMES, transport: TRANSPORTS } as const

/** The tables of the matrix. A new actor, stage, state, action or road is a new value of a dimension and is asked by itself. */
export const TABLES = {
  /** Everybody asks for everything. */
  actions: { dimensions: actions, possible: isReached } as Table<ActionRow>,
  /** What the policy allows: a refusal would not show a road that is closed by mistake. */
  allowedActions: {
    dimensions: actions,
    possible: (row) =>
      isReached(row) && expectedAction(row.name, row.actor, row).expected === 'yes',
  } as Table<ActionRow>,
  /** What the policy would allow if there were no embargo and no gate. */
  gates: {
    dimensions: { ...actions, modifier: MODIFIED, name: GATED_ASKS },
    possible: (row) =>
      GATED.has(cellName(row)) &&
      expectedAction(row.name, row.actor, plainly(row)).expected === 'yes',
  } as Table<ActionRow>,
  /** Everybody reads everything. */
  reads: {
    dimensions: { ...standing, modifier: [...PLAIN, ...HIDING], transport: TRANSPORTS },
    possible: isReached,
  } as Table<ReadRow>,
  /** Who would read it if there were no embargo and no gate. */
  hiddenReads: {
    dimensions: { ...standing, modifier: HIDING, transport: TRANSPORTS },
    possible: (row) => isReached(row) && reads(row.actor, plainly(row)),
  } as Table<ReadRow>,
  writes: {
    dimensions: { ...standing, modifier: PLAIN, turn: [0, 1, 2, 3, 4, 5] },
    possible: isReached,
  } as Table<WriteRow>,
  /** The functions that the admin calls, all of them in each row. */
  serverFunctions: {
    dimensions: { ...standing, modifier: [...PLAIN, ...HIDING] },
    possible: isReached,
  } as Table<PanelRow>,
  records: { dimensions: records } as Table<RecordRow>,
  allowedRecords: {
    dimensions: records,
    possible: ({ collection, op, actor }) => mayRecord(collection, op, actor),
  } as Table<RecordRow>,
} as const

/** In full: also what is refused without an embargo or a gate. */
export const EVERY_GATE: Table<ActionRow> = {
  dimensions: TABLES.gates.dimensions,
  possible: (row) => GATED.has(cellName(row)),
}

/** Over the pairs of one actor every operation meets every road, and each third of a long list. */
const turnOf = ({ stage, state, actor }: Cell & { actor: ActorName }): number =>
  PAIRS.findIndex((pair) => pair.stage === stage && pair.state === state) +
  ACTOR_NAMES.indexOf(actor)

const inTurn = (row: Cell & { actor: ActorName; transport?: Transport; turn?: number }): boolean =>
  (row.turn ?? turnOf(row) % 6) === turnOf(row) % 6 &&
  (!row.transport || row.transport === TRANSPORTS[turnOf(row) % TRANSPORTS.length])

/** What a run asks, by the cell the article stands in: the pair cover, or every row with its roads in turn. */
export function askedOf<R extends Cell & { actor: ActorName }>(
  tables: readonly Table<R>[],
): { cell: Cell; rows: R[] }[] {
  const rows = tables.flatMap((table) =>
    FULL_MATRIX ? everyRow<R>(table).filter(inTurn) : pairCover<R>(table),
  )
  const cells = new Map<string, { cell: Cell; rows: R[] }>()
  for (const row of rows as R[]) {
    const { stage, state, modifier } = row
    const cell = { stage, state, modifier }
    const found = cells.get(cellName(cell)) ?? { cell, rows: [] }
    found.rows.push(row)
    cells.set(cellName(cell), found)
  }
  return [...cells.values()]
}
