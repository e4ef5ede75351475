import type { GraphQLObjectType } from 'graphql'

import { encodeCursor, type ListOrder } from '@/src/delivery/lists/cursor'
import { idOf, type Row } from './asking'
import { isNothing, refuse, textAt, TYPE, typeFound, valueOf } from './bson'
import { NULL, put, putAscii, putInt, putString } from './json'
import { dateAt } from './leaves'
import { madeObject, putList, type Form, type Making, type Written } from './making'
import type { Plan } from './plan'
import { notCompiled, type Selected } from './selected'

/** A page of a list as bytes: its rows, and what its cursors are made of. */
export type BytesPage = {
  rows: readonly Row[]
  hasNextPage: boolean
  cursor(row: Row): string
  /** Where to go on, if that is not after the last row. */
  end?: string
  /** Null where it is not asked for. */
  count: number | null
  /** Of corrections: how many in each month; absent where it is not asked for. */
  months?: readonly Buffer[]
}

/** Where a row stands in its list, from its own bytes. */
export function cursorOf<Doc>(order: ListOrder<Doc>): (row: Row) => string {
  const path = order.key.split('.').map((key) => Buffer.from(key))
  return ({ bytes, at }) => {
    let [type, value]: [number, number] = [TYPE.object, at]
    for (const key of path) {
      // What it stands in is never missing: the engine would not get past it either.
      if (type !== TYPE.object) return refuse()
      value = valueOf(bytes, value, key)
      type = typeFound
    }
    const id = idOf(bytes, at)
    if (isNothing(type)) return encodeCursor(order.name, null, id)
    if (type === TYPE.date) return encodeCursor(order.name, dateAt(bytes, value), id)
    if (type === TYPE.string) return encodeCursor(order.name, textAt(bytes, value), id)
    return refuse()
  }
}

const TRUTH = (is: boolean): void => putAscii(is ? 'true' : 'false')

type Node = { type: string; form: Form }
type Edge = { row: Row; page: BytesPage }
export type WrittenConnection = {
  write(page: BytesPage): void
  /** Keys of the rows that it reads, `_id` and that of the order not among them. */
  keys(): string[]
  asks: { page: boolean; count: boolean; months: boolean }
  /** Every node that selects something of a row. */
  rowNodes: Selected['nodes']
}

/** A connection of the schema: rows, edges, page and count, as they are selected. Edges of the form `{cursor node}`. */
export function connectionWriter(
  { plan, object }: Pick<Making, 'plan' | 'object'>,
  type: GraphQLObjectType,
  nodes: Selected['nodes'],
  { type: name, form }: Node,
): WrittenConnection {
  const written: Written[] = []
  const rowNodes: Selected['nodes'][number][] = []
  const rowWriter = (below: Selected['nodes']): Written => {
    const made = object(name, below, form)
    written.push(made)
    rowNodes.push(...below)
    return made
  }
  const asks = { page: false, count: false, months: false }
  const write = madeObject<BytesPage>(plan, type, nodes, {
    nodes: (selected) => {
      asks.page = true
      const row = rowWriter(selected.nodes)
      return ({ rows }) => putList(rows, ({ bytes, at }) => row.write(bytes, at))
    },
    edges: (selected) => {
      asks.page = true
      if (type.name !== 'ArticleConnection') return notCompiled(`${type.name}.edges`)
      const edge = edgeWriter(plan, selected.nodes, rowWriter)
      return (page) => putList(page.rows, (row) => edge({ row, page }))
    },
    pageInfo: (selected) => {
      asks.page = true
      return pageInfoWriter(plan, selected.nodes)
    },
    months: (selected) => {
      asks.months = true
      const month = object('CorrectionMonth', selected.nodes, 'plain')
      return ({ months }) => putList(months ?? refuse(), (row) => month.write(row, 0))
    },
    totalCount: () => {
      asks.count = true
      return ({ count }) => putInt(count ?? refuse())
    },
  })
  return { write, asks, rowNodes, keys: () => written.flatMap((one) => one.keys()) }
}

const edgeWriter = (
  plan: Plan,
  nodes: Selected['nodes'],
  rowWriter: (below: Selected['nodes']) => Written,
) =>
  madeObject<Edge>(plan, plan.objectType('ArticleEdge'), nodes, {
    cursor:
      () =>
      ({ row, page }) =>
        putString(page.cursor(row)),
    node: (selected) => {
      const node = rowWriter(selected.nodes)
      return ({ row }) => node.write(row.bytes, row.at)
    },
  })

/** Of a page: whether more follows, and after what. */
export const pageInfoWriter = (plan: Plan, nodes: Selected['nodes']): ((page: BytesPage) => void) =>
  madeObject<BytesPage>(plan, plan.objectType('PageInfo'), nodes, {
    hasNextPage: () => (page) => TRUTH(page.hasNextPage),
    endCursor: () => (page) => {
      const last = page.rows.at(-1)
      if (page.end !== undefined) return putString(page.end)
      if (last) putString(page.cursor(last))
      else put(NULL)
    },
  })
