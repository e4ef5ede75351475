import type { ActorName } from './actors'
import { leaksIn } from './canaries'
import { cellName } from './states'
import type { Cell, Expected } from './policy'

/** What came back, whatever the transport. */
export type Answer = {
  status: number
  code: string | null
  /** Body, headers or error, everything the asker could read. */
  text: string
  stage?: string
}

/** Counts cells, and remembers what did not agree with the policy and what leaked. */
export class Ledger {
  cells = 0
  readonly mismatches: string[] = []
  readonly leaks: string[] = []

  /** One cell: the class of the answer is the expected one, and nothing private is in it. */
  check(name: string, actor: ActorName, cell: Cell, expected: Expected, answer: Answer): void {
    this.cells += 1
    const where = `${cellName(cell)} ${actor} ${name}`
    if (!agrees(expected, answer)) {
      const got = `${answer.status} ${answer.code ?? ''} ${answer.text.slice(0, 160)}`
      this.disagree(`${where}: expected ${expected}, got ${got}`)
    }
    this.scan(where, actor, cell, answer.text)
  }

  /** One cell whose expectation is a fact rather than an answer. */
  fact(name: string, actor: ActorName, cell: Cell, expected: unknown, got: unknown): void {
    this.cells += 1
    if (JSON.stringify(expected) === JSON.stringify(got)) return
    this.disagree(
      `${cellName(cell)} ${actor} ${name}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(got)}`,
    )
  }

  /** Said at once: a run that is stopped by its time limit has then still told what it found. */
  disagree(line: string): void {
    this.mismatches.push(line)
    if (this.mismatches.length <= 20) process.stdout.write(`${line}\n`)
  }

  scan(where: string, actor: ActorName, cell: Cell, text: string): void {
    for (const leak of leaksIn(text, actor, cell)) this.leaks.push(`${where}: ${leak}`)
  }
}

/** `yes` is success; a stranger gets 401; what is absent looks it; a refusal is a 4xx with a code, never a 5xx. */
function agrees(expected: Expected, { status, code }: Answer): boolean {
  if (expected === 'yes') return status === 200 || status === 201
  if (expected === 'closed') return status >= 400 && status < 500
  if (expected === 'stranger') return status === 401
  if (expected === 'absent') return status === 404 || status === 403
  return [400, 403, 409, 422].includes(status) && (code !== null || status === 403)
}
