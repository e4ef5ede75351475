import path from 'node:path'
import Sequencer from '@jest/test-sequencer'

/** Seconds of the long files with two workers on two cores, roughly. */
const LONG = {
  ...{ bodies: 75, matrixServerFunctions: 60 },
  ...{ matrixWrites: 50, matrixReads: 40, matrixActions: 60 },
  ...{ schedule: 45, killedPublication: 40, start: 30, matrixRecords: 30, deliveryExplain: 25 },
  ...{
    policies: 25,
    afterPublication: 100,
    straightLine: 95,
    adminWalk: 110,
    closedTexts: 40,
    adminPolicy: 30,
    twoWriters: 35,
    readerPages: 25,
  },
}
const OTHERS = { int: 10, alone: 40, e2e: 60 }

/**
 * The order of the test files: the longest first, so that the workers end together. On a clean clone Jest knows no more
 * than their sizes, and some of the longest are the smallest. What it has measured itself counts more than this list.
 */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    const seconds = new Map(tests.map((test) => [test.path, this.secondsOf(test)]))
    return [...super.sort(tests)].sort((a, b) => seconds.get(b.path) - seconds.get(a.path))
  }

  secondsOf(test) {
    const measured = this.time(test)
    if (measured !== undefined) return measured / 1000
    const kind = test.context.config.displayName?.name
    return LONG[path.basename(test.path, '.test.ts')] ?? OTHERS[kind] ?? 0.5
  }
}
