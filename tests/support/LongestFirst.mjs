import path from 'node:path'
import Sequencer from '@jest/test-sequencer'

/** Seconds of the long files with two workers on two cores, roughly. */
const LONG = {
  ...{ matrixActions: 50, oldNewsroom: 45, matrixRecords: 40, matrixReads: 30, start: 30 },
  ...{ deliveryProcess: 25, matrixWrites: 25, demoStories: 20, killedMongod: 20, redraw: 20 },
  ...{ rotation: 20, importCommand: 17, movedClock: 16, doctor: 16, linear: 14, parts: 14 },
  ...{ killedPublication: 14, publicRebuild: 14, deliveryBytesProperty: 10, deliveryExplain: 12 },
  ...{ adminWalk: 115, straightLine: 110, articlePage: 39, adminPolicy: 30, paste: 28, tasks: 25 },
  ...{ readerPages: 25, live: 24, desk: 18, twoWriters: 18, fronts: 16, strip: 15, findings: 15 },
  ...{ textParts: 14, closedTexts: 12, versions: 8, builtSources: 1 },
}
const OTHERS = { int: 7, alone: 12, e2e: 5 }

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
