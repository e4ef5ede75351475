import { expect, it } from '@jest/globals'

import { streamBounds } from '@/src/delivery/updates/streams'
import { parseEnv } from '@/src/platform/env'

it('holds as many streams as the environment says, and 500 and 20 where it says nothing', () => {
  expect(streamBounds(parseEnv({}))).toEqual({ most: 500, mostOfOne: 20 })
  const said = { KUNYE_MAX_STREAMS: '0', KUNYE_MAX_STREAMS_OF_ADDRESS: '7' }
  expect(streamBounds(parseEnv(said))).toEqual({ most: 0, mostOfOne: 7 })
})
