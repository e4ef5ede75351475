import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

type Row = Record<string, unknown>

const textOf = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts).toString('utf8')
}
const linesOf = (text: string): Row[] =>
  text.split('\n').flatMap((line) => (line ? [JSON.parse(line) as Row] : []))

/**
 * As much of OpenSearch's REST API as Künye speaks, over documents in memory: it keeps what it is sent, takes away what it is told
 * to, and answers a search with all it has of the words' keys, the newest first. Whether it searches rightly is asked of a real one
 * (`npm run soak -- opensearch`).
 */
export async function smallOpenSearch() {
  const kept = new Map<string, Row>()
  const state = { isHanging: false, searches: 0 }
  const has = (row: Row, keys: readonly string[]): boolean =>
    keys.some((key) => String(row.keys).split(' ').includes(key))
  const rowsOf = (index: string): Row[] =>
    [...kept].flatMap(([name, row]) => (name.startsWith(`${index} `) ? [row] : []))
  const answer = (path: string, text: string): object => {
    const [, index = '', verb = index] = path.split('/')
    if (verb === '_bulk') {
      const lines = linesOf(text)
      for (let at = 0; at < lines.length; at += 2) {
        const { _index, _id } = lines[at]!.index as Record<string, string>
        kept.set(`${_index} ${_id}`, lines[at + 1]!)
      }
      return { errors: false }
    }
    if (verb === '_delete_by_query') {
      const { filter, must_not: stays } = JSON.parse(text).query.bool
      for (const row of rowsOf(index)) {
        const isMeant = filter[0].terms.owner.includes(row.owner)
        if (isMeant && !stays[0].ids.values.includes(row.id)) kept.delete(`${index} ${row.id}`)
      }
      return {}
    }
    if (verb === '_msearch') {
      const lines = linesOf(text)
      const responses = lines.flatMap((line, at) => {
        if (at % 2 === 0) return []
        const { keys } = (line.query as { terms: { keys: string[] } }).terms
        const value = rowsOf(String(lines[at - 1]!.index)).filter((row) => has(row, keys)).length
        return [{ hits: { total: { value }, hits: [] } }]
      })
      return { responses }
    }
    if (verb !== '_search') return {}
    const { query } = JSON.parse(text)
    if (!query) {
      const hits = rowsOf(index).map(({ id, owner, version }) => ({
        ...{ _source: { version }, fields: { owner: [owner] }, sort: [id] },
      }))
      return { hits: { hits } }
    }
    state.searches += 1
    const found = rowsOf(index).filter((row) =>
      query.bool.filter.every((one: any) => has(row, one.terms?.keys ?? [])),
    )
    return {
      hits: {
        total: { value: found.length },
        hits: found.map(({ time, id }) => ({ sort: [time, id] })),
      },
    }
  }
  const server = createServer((request, response) => {
    void textOf(request).then((text) => {
      if (state.isHanging) return
      response.writeHead(200, { 'content-type': 'application/json' })
      response.end(
        request.method === 'HEAD' ? '' : JSON.stringify(answer(request.url!.split('?')[0]!, text)),
      )
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    state,
    /** Ids of all that it keeps. */
    ids: () => [...kept.values()].map(({ id }) => String(id)).sort(),
    stop() {
      server.close()
      server.closeAllConnections()
    },
  }
}
