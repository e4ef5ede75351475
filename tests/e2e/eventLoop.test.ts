import { spawnSync } from 'node:child_process'

import { expect, it } from '@jest/globals'

// A sample of `npm run soak -- loop`: the same script with fewer people and saves. How long the probes waited is the
// soak's alone to judge, since beside other tests it tells of them; a turn of the loop is measured in processor time.
it('answers others beside the largest texts, and ends within 10 s in the middle of a save', () => {
  const { stdout } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'tests/soak/loop.ts', '1', '2', '1'],
    {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, NODE_OPTIONS: '' },
    },
  )
  const { answers, busy, ended } = JSON.parse(stdout.slice(stdout.indexOf('{')))
  expect(answers).toEqual({ 200: 2, 201: 2 })
  expect(busy.probes).toBeGreaterThan(10)
  expect(busy.other).toBe(0)
  expect(busy.worstTurnMs).toBeLessThanOrEqual(250)
  expect(ended.code).toBe(0)
  expect(ended.ms).toBeLessThanOrEqual(10_000)
}, 180_000)
