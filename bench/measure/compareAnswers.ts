import { articleIds } from '../questions/articleIds'
import { QUERIES } from '../vocabulary'
import { requestOnce } from './requestOnce'
import type { Target } from './Target'

export type Compared = Readonly<{ answers: number; differ: string[] }>

/** Of so many questions each. */
const MOST = 20

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
        // A page of search begins with the persons, sources and events so named, which leave less room for articles.
        const counted = query === 'search' && arm !== 'static' ? found.length : wanted.length
        if (found.length > 0 && found.join() === wanted.slice(0, counted).join()) continue
        differ.push(`${query} ${arm} ${request.path}: ${found.join()} ≠ ${wanted.join()}`)
      }
    }
  }
  return { answers, differ }
}
