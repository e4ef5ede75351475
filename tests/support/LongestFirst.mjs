import path from 'node:path'
import Sequencer from '@jest/test-sequencer'

/** Seconds of the long files with two workers on two cores, roughly. */
const LONG = {
  ...{ redraw: 95, linear: 70, matrixActions: 65, start: 45, matrixReads: 42, schedule: 40 },
  ...{ deliveryProcess: 40, rotation: 38, matrixWrites: 30, matrixRecords: 30, bodies: 25 },
  ...{ killedPublication: 24, matrixServerFunctions: 20, deliveryExplain: 18 },
  ...{ adminWalk: 100, straightLine: 65, afterPublication: 60, adminPolicy: 48, articlePage: 48 },
  ...{ eventLoop: 48, paste: 48, pickers: 44, closedTexts: 40, twoWriters: 29, sourcingRows: 27 },
  ...{ readerPages: 21, versions: 18, toolbar: 9, builtSources: 1 },
}
const OTHERS = { int: 10, alone: 22, e2e: 60 }

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
