import { z } from 'zod'
import type { Case } from '../questions/Case'
import { QUERIES, type Query } from '../vocabulary'

const name = z.enum(QUERIES)
const variables = z.record(z.string(), z.string())

/** `/article?{"slug":…}` → the question and its variables. */
export function readQuestion(url: string): { query: Query; given: Case } {
  const [path = '', search = ''] = url.split('?')
  return {
    query: name.parse(path.slice(1)),
    given: variables.parse(JSON.parse(decodeURIComponent(search))),
  }
}
