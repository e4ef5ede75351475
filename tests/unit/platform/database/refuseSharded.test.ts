import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { checkPublicDatabase } from '@/src/run/delivery/checkPublicDatabase'
import { checkDatabase } from '@/src/platform/database/check'
import { connect } from '@/src/platform/database/connect'
import { directUri } from '@/src/platform/database/uri'
import { startFakeMongos } from '@/tests/support/fakeMongos'

describe('B15 a sharded cluster', () => {
  let mongos: Awaited<ReturnType<typeof startFakeMongos>>
  beforeAll(async () => (mongos = await startFakeMongos()))
  afterAll(() => mongos.close())

  it.each([
    ['', 'asked plainly'],
    ['?directConnection=true', 'asked directly'],
    ['?replicaSet=rs0', 'where a replica set is named, which the driver would wait for'],
  ])(
    'is refused by name: %s (%s)',
    async (options) => {
      const uri = `mongodb://${mongos.host}/kunye${options}`
      const refusals = [
        connect(uri, 'KUNYE_ADMIN_URI'),
        checkDatabase(uri, uri),
        checkPublicDatabase(uri),
      ]
      const all = (await Promise.allSettled(refusals)) as { reason: Error }[]
      for (const { reason } of all) {
        expect(reason.message).toMatch(/parçalı \(sharded\) bir küme/)
        expect(reason.message).toMatch(/names a sharded cluster .*mongos/)
        expect(reason.message).not.toMatch(/replSet|ulaşılamıyor/)
      }
      expect(all[0]?.reason.message).toContain('KUNYE_ADMIN_URI')
    },
    30_000,
  )
})

describe('The connection string of one member', () => {
  it.each([
    [
      'mongodb://u:p%40@a,b:1/kunye?replicaSet=rs0&tls=true&authSource=admin',
      'mongodb://u:p%40@b:1/kunye?tls=true&authSource=admin&directConnection=true',
    ],
    ['mongodb://a', 'mongodb://b:1/?directConnection=true'],
    [
      'mongodb+srv://u:p@c.example/kunye',
      'mongodb://u:p@b:1/kunye?tls=true&authSource=admin&directConnection=true',
    ],
  ])('of %s keeps login and options', (uri, wanted) => {
    expect(directUri(uri, 'b:1')).toBe(wanted)
  })
})
