import { expect } from '@jest/globals'

import { neverPublic } from './canaries'
import type { Ledger } from './ledger'

/** The end of a part of the matrix: says the numbers, and fails with every cell that does not agree. */
export function report(
  part: string,
  ledger: Ledger,
  { said = [], atLeast }: { said?: string[]; atLeast: number },
): void {
  const log = said.flatMap((line) =>
    neverPublic(line).map((leak) => `log: ${leak}: ${line.slice(0, 200)}`),
  )
  process.stdout.write(
    `matrix ${part}: ${ledger.cells} cells, ${ledger.mismatches.length} mismatches, ${ledger.leaks.length + log.length} canaries\n`,
  )
  expect(ledger.mismatches).toEqual([])
  expect([...ledger.leaks, ...log]).toEqual([])
  expect(ledger.cells).toBeGreaterThanOrEqual(atLeast)
}
