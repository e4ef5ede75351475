'use client'
import { useCallback, useEffect, useState } from 'react'
import { useWords } from './useWords'
import { callApi, failureSentence } from './callApi'

type List<Row> = {
  /** From `/api/` on; the list is its GET. */
  path: string
  /** The rows in an answer's body; undefined where it is not of that shape. One and the same function each time. */
  rowsOf: (body: unknown) => readonly Row[] | undefined
  /** For lists that not everybody may see: where none is answered there are no rows, and nothing is said. */
  quiet?: boolean
}
type Act = { path: string; method: 'POST' | 'DELETE'; body?: unknown }

type Listed<Row> = {
  rows: readonly Row[]
  /** Why the last thing asked was not done, in the language of the admin. */
  problem: string | null
  reload: () => Promise<void>
  /** Asks for something and then for the list again; `done` gets the answer's body before that, null for a refusal. */
  act: (act: Act, done?: (body: unknown) => void) => Promise<void>
}

/** A list of the editorial API, loaded at once and again after whatever is done to it. */
export function useListed<Row>({ path, rowsOf, quiet = false }: List<Row>): Listed<Row> {
  const { language, say } = useWords()
  const [rows, setRows] = useState<readonly Row[]>([])
  const [problem, setProblem] = useState<string | null>(null)
  const reload = useCallback(async () => {
    const answer = await callApi(path, { language })
    const read = answer.ok ? rowsOf(answer.body) : undefined
    setRows((shown) => read ?? (quiet ? [] : shown))
    setProblem(answer.ok || quiet ? null : say(failureSentence(answer)))
  }, [path, rowsOf, quiet, language, say])
  useEffect(() => void reload(), [reload])
  const act: Listed<Row>['act'] = async ({ path: asked, method, body }, done) => {
    const answer = await callApi(asked, { method, body, language })
    done?.(answer.ok ? answer.body : null)
    await reload()
    if (!answer.ok) setProblem(say(failureSentence(answer)))
  }
  return { rows, problem, reload, act }
}
