import { describe, expect, it } from '@jest/globals'
import { knownBrowser } from '@/src/editorial/api/passwordCheck'

const browsers = knownBrowser('bir gizli söz', false)
const sent = (setCookie: string) => setCookie.split(';', 1)[0] ?? ''

describe('The cookie of a known browser', () => {
  const cookie = browsers.cookie('ali@example.org', null)

  it('is known to its own account only, among other cookies', () => {
    const all = `a=1; ${sent(browsers.cookie('veli@example.org', null))}; ${sent(cookie)}; b=2`
    const known = browsers.read(all, 'ali@example.org')
    expect(known).toMatch(/^[\w-]{22}$/)
    expect(browsers.read(all, 'veli@example.org')).not.toBe(known)
    expect(browsers.read(all, 'ayse@example.org')).toBeNull()
    expect(browsers.read(null, 'ali@example.org')).toBeNull()
  })

  it('keeps its number when it is given again', () => {
    const known = browsers.read(sent(cookie), 'ali@example.org')
    const again = browsers.cookie('ali@example.org', known)
    expect(browsers.read(sent(again), 'ali@example.org')).toBe(known)
  })

  it('cannot be made, moved to another account or changed', () => {
    const [name = '', value = ''] = sent(cookie).split('=')
    const veli = sent(browsers.cookie('veli@example.org', null)).split('=')[0]
    expect(browsers.read(`${veli}=${value}`, 'veli@example.org')).toBeNull()
    const [id = '', issued = '', mac = ''] = value.split('.')
    for (const forged of [
      [id, '9999999999', mac],
      [`${id.slice(0, -1)}A`, issued, mac],
      [id, issued, 'A'.repeat(43)],
      [id, issued, ''],
    ]) {
      if (forged.join('.') === value) continue
      expect(browsers.read(`${name}=${forged.join('.')}`, 'ali@example.org')).toBeNull()
    }
    const other = knownBrowser('başka bir gizli söz', false)
    expect(other.read(sent(cookie), 'ali@example.org')).toBeNull()
  })

  it('is for the server only, for logins only, and holds no address', () => {
    expect(cookie).toMatch(/; Path=\/api\/users; Max-Age=\d+; HttpOnly; SameSite=Strict$/)
    expect(knownBrowser('s', true).cookie('ali@example.org', null)).toMatch(/; Secure$/)
    expect(cookie).not.toMatch(/ali|example/)
  })
})
