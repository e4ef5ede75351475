import { describe, expect, it } from '@jest/globals'
import { grantedUri } from '@/src/run/database/grant'

const user = { user: 'kunye-delivery', password: 'p/w', database: 'kunye_public' } as const
const login = 'kunye-delivery:p%2Fw@'

describe('the connection string of a granted user', () => {
  it.each([
    [
      'mongodb://root:secret@db1,db2:27018/admin?replicaSet=rs0&tls=true',
      `mongodb://${login}db1,db2:27018/kunye_public?replicaSet=rs0&tls=true&authSource=admin`,
    ],
    [
      'mongodb://root:secret@db1/?directConnection=true&authSource=ops&authMechanism=PLAIN',
      `mongodb://${login}db1/kunye_public?replicaSet=rs1&authSource=admin`,
    ],
    [
      'mongodb+srv://root:secret@cluster',
      `mongodb+srv://${login}cluster/kunye_public?authSource=admin`,
    ],
  ])('of %s keeps its servers and nothing of its login', (admin, wanted) => {
    expect(grantedUri(admin, user, 'rs1')).toBe(wanted)
  })
})
