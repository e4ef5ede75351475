import { describe, expect, it } from '@jest/globals'
import { weakWrites } from '@/src/platform/database/uri'
import { parseEnv } from '@/src/platform/env'

const uri = (query: string) => `mongodb://editor:gizli@db1,db2/kunye?${query}`

describe('T35 a connection string', () => {
  it.each([
    ['w=0', ['w=0']],
    ['w=1', ['w=1']],
    ['replicaSet=rs0&W=1', ['W=1']],
    ['w=majority&w=1', ['w=1']],
    ['journal=false', ['journal=false']],
    ['w=2&Journal=FALSE&j=false', ['w=2', 'Journal=FALSE', 'j=false']],
    ['w=majority&journal=true&replicaSet=rs0', []],
    ['replicaSet=rs0&wtimeoutMS=5000', []],
  ])('that would give up acknowledged writes is known by its options: %s', (query, found) => {
    expect(weakWrites(uri(query))).toEqual(found)
    expect(weakWrites(`mongodb+srv://db.example/?${query}`)).toEqual(found)
  })

  it('without options has none', () => {
    expect(weakWrites('mongodb://h/kunye')).toEqual([])
  })

  it.each(['DATABASE_URI', 'PUBLIC_DATABASE_URI'])(
    'like that is refused in %s, in both languages, with how to mend it and without the login',
    (name) => {
      const parse = () => parseEnv({ [name]: uri('replicaSet=rs0&w=1&journal=false') })
      expect(parse).toThrow(`${name}: w=1, journal=false ile onaylanmış bir kayıt kaybolabilir`)
      expect(parse).toThrow(/take w and journal out/)
      expect(parse).not.toThrow(/gizli/)
      expect(() => parseEnv({ [name]: uri('replicaSet=rs0') })).not.toThrow()
    },
  )
})
