import { describe, expect, it } from '@jest/globals'
import { accountOf } from '@/src/editorial/api/account'

const multipart = (...fields: string[]) =>
  Buffer.from(
    fields
      .map((field) => `--s\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n${field}\r\n`)
      .join('') + '--s--\r\n',
  )
const FORM = 'multipart/form-data; boundary=s'

describe('The account of a login', () => {
  it('is the e-mail of the JSON body, trimmed and folded', async () => {
    const body = Buffer.from('{"email":" Ali@Example.ORG ","password":"x"}')
    expect(await accountOf('application/json', body)).toBe('ali@example.org')
  })

  it('is found in the form that the admin’s login page sends', async () => {
    expect(await accountOf(FORM, multipart('{"email":"Ali@example.org"}'))).toBe('ali@example.org')
  })

  it('is none where two forms of it could be read, or nothing', async () => {
    expect(
      await accountOf(FORM, multipart('{"email":"a@b.c"}', '{"email":"d@e.f"}')),
    ).toBeUndefined()
    expect(await accountOf('application/json', Buffer.from('{"email":7}'))).toBeUndefined()
    expect(await accountOf('application/json', Buffer.from('{'))).toBeUndefined()
    expect(await accountOf(undefined, Buffer.of())).toBeUndefined()
  })
})
