import { articleIds } from '../questions/articleIds'
import { QUERIES } from '../vocabulary'
import { requestOnce } from './requestOnce'
import type { Target } from './Target'

export type Compared = Readonly<{ answers: number; differ: string[] }>

/** Of so many questions each. */
const MOST = 20

/**
 * Of what a search in headlines, deks and claims finds, what a page of one in whole texts has to have: nothing that is older than
 * its last article, since it finds more, and names stand before. Generated ids go with the time.
 */
const searched = (wanted: readonly string[], found: readonly string[]): string[] =>
  wanted.filter((id) => id >= (found.at(-1) ?? ''))

/**
 * Asks every server the same and compares the articles of the answers and their order with what is
 * stored: what the driver reads. The constant strings answer the first question only, and a 304 nothing.
 */
export async function compareAnswers(targets: readonly Target[]): Promise<Compared> {
  const stored = targets.find(({ arm }) => arm === 'raw')
  if (!stored) throw new Error('nothing to compare with')
  const differ: string[] = []
  let answers = 0
  for (const query of QUERIES) {
    const asked = stored.requests[query] ?? []
    for (const [index, request] of asked.slice(0, MOST).entries()) {
      const wanted = articleIds((await requestOnce(stored.server.url, request)).text)
      for (const { arm, server, requests } of targets) {
        const same = arm === 'static' && index > 0 ? undefined : requests[query]?.[index]
        if (!same || arm === 'raw') continue
        const { 'if-none-match': _known, ...headers } = same.headers
        const found = articleIds((await requestOnce(server.url, { ...same, headers })).text)
        answers += 1
        const due = query === 'search' ? searched(wanted, found) : wanted
        const told = query === 'search' ? found.filter((id) => due.includes(id)) : found
        if (found.length > 0 && told.join() === due.join()) continue
        differ.push(`${query} ${arm} ${request.path}: ${found.join()} ≠ ${wanted.join()}`)
      }
    }
  }
  return { answers, differ }
}
