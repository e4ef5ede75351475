import { spawnSync } from 'node:child_process'

import { expect } from '@jest/globals'

import { long } from '@/tests/support/long'

// A sample of `npm run soak -- loop`: the same script with fewer people and saves. How long the probes waited is the
// soak's alone to judge, since beside other tests it tells of them; so is the bound of 250 ms of processor time for a turn of
// the loop, as two programs on one core's two threads each need more of it. Here a turn must be no pause that people see.
long(
  'answers others beside the largest texts, and ends by itself in the middle of a save',
  () => {
    const { stdout } = spawnSync(
      process.execPath,
      ['src/run/launch.mjs', 'tests/soak/loop.ts', '1', '2', '1'],
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
    expect(busy.worstTurnMs).toBeLessThanOrEqual(1_000)
    expect(ended.code).toBe(0)
    // Its own clock gives up after 7 s; what a busy machine adds is the soak's to judge, which holds it to 10 s.
    expect(ended.ms).toBeLessThanOrEqual(40_000)
  },
  180_000,
)
