import { readFileSync } from 'node:fs'
import path from 'node:path'

import { run } from './project'

/** What is counted together: of these files, the tests whose names begin so. */
const SUITES = {
  'graphql-http audit': ['deliveryHttp', /^the audit of graphql-http \w{4} /],
  'relay-compiler, relay-runtime': ['relay', /./],
  'Apollo (relayStylePagination)': ['clients', /Apollo:/],
  'urql (relayPagination)': ['clients', /urql:/],
  'the typed client': ['clients', /^the typed client/],
} as const

type Told = {
  testResults: { name: string; assertionResults: { fullName: string; status: string }[] }[]
}

/** Other people's clients and audits against the API, as tests of this repository; `passed/all` of each. */
export function suites(folder: string): Record<string, string> {
  const file = path.join(folder, 'suites.json')
  const files = [...new Set(Object.values(SUITES).map(([name]) => name))].join('|')
  const jest = 'node node_modules/jest/bin/jest.js --selectProjects int alone --silent'
  try {
    run(process.cwd(), `${jest} --json --outputFile=${file} --testPathPatterns=int/(${files})\\.`)
  } catch {
    // Its sums say so.
  }
  const { testResults } = JSON.parse(readFileSync(file, 'utf8')) as Told
  return Object.fromEntries(
    Object.entries(SUITES).map(([suite, [test, named]]) => {
      const all = testResults
        .filter(({ name }) => path.basename(name) === `${test}.test.ts`)
        .flatMap(({ assertionResults }) => assertionResults)
        .filter(({ fullName }) => named.test(fullName))
      const passed = all.filter(({ status }) => status === 'passed')
      return [suite, `${passed.length}/${all.length}`]
    }),
  )
}
