import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from '@jest/globals'

/** Files that are asked whole in the soak only, and where a sample of the same code is asked for every change. */
const SAMPLED_BY: Record<string, readonly string[]> = {
  'e2e/afterPublication': ['e2e/straightLine', 'int/publish', 'int/schedule'],
  'e2e/eventLoop': ['int/longTexts', 'unit/linear'],
  'e2e/foreignPreview': ['int/elsewhere'],
  'e2e/leadPicture': ['int/uploads'],
  'e2e/maskedSources': ['int/maskedSources', 'int/maskedApproval'],
  'e2e/palette': ['e2e/tasks', 'int/find'],
  'e2e/pickers': ['e2e/tasks', 'int/find'],
  'e2e/said': ['e2e/tasks', 'int/said'],
  'e2e/sourcingRows': ['e2e/strip', 'e2e/straightLine'],
  'e2e/toolbar': ['e2e/articlePage'],
  'int/bench': ['unit/bench/report/report'],
  'int/demoStories': ['int/seed', 'int/fronts'],
  'int/devFront': ['unit/run/dev/openBundle', 'unit/run/dev/exchange'],
  'int/failover': ['int/lostAnswers', 'int/killedMongod'],
  'int/killedFanOut': ['int/fanOut', 'int/killedPublication'],
}

const textOf = (name: string): string => {
  for (const ending of ['.test.ts', '.test.tsx']) {
    try {
      return readFileSync(path.join('tests', `${name}${ending}`), 'utf8')
    } catch {
      continue
    }
  }
  return ''
}
const hasSample = (text: string): boolean => {
  // What stands in a group that is left out is left out.
  if (/^longGroup\(/m.test(text) && !/^(?:describe|it)\b/m.test(text)) return false
  const lines = text.split('\n').map((line) => line.trim())
  const begins = (...words: string[]) =>
    lines.some((line) => words.some((word) => line.startsWith(word)))
  // `long` is handed to `inOrder` as its last argument.
  return begins('it(', 'it.each(') || (begins('inOrder(') && !lines.includes('long,'))
}

const files = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.test\.tsx?$/.test(file))
  .map((file) =>
    file
      .split(path.sep)
      .join('/')
      .replace(/\.test\.tsx?$/, ''),
  )
  .filter((name) => textOf(name).includes("from '@/tests/support/long'"))

it('whatever the soak asks has a sample that is asked for every change', () => {
  expect(files.length).toBeGreaterThan(20)
  expect(files.filter((name) => !hasSample(textOf(name))).sort()).toEqual(
    Object.keys(SAMPLED_BY).sort(),
  )
  const samples = [...new Set(Object.values(SAMPLED_BY).flat())]
  expect(samples.filter((name) => !hasSample(textOf(name)))).toEqual([])
})
