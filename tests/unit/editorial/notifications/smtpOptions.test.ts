import { describe, expect, it } from '@jest/globals'

import { parseEnv } from '@/src/platform/env'
import { mailProblem, smtpOptions } from '@/src/editorial/notifications/smtpOptions'

describe('the mail server', () => {
  it('is reached by TLS from the start, or by STARTTLS before a password goes over the wire', () => {
    expect(smtpOptions('smtps://ali:s%40kl%C4%B1@posta.ornek')).toMatchObject({
      host: 'posta.ornek',
      port: 465,
      secure: true,
      auth: { user: 'ali', pass: 's@klı' },
    })
    expect(smtpOptions('smtp://ali:x@posta.ornek')).toMatchObject({ port: 587, requireTLS: true })
    expect(smtpOptions('smtp://posta.ornek:25')).toMatchObject({ port: 25, requireTLS: false })
    expect(smtpOptions('smtp://ali:x@127.0.0.1:2525')).toMatchObject({ requireTLS: false })
  })

  it('needs a sender, and no refusal repeats its password', () => {
    const url = 'smtp://ali:gizli-parola@posta.ornek'
    expect(() => parseEnv({ KUNYE_SMTP_URL: url })).toThrow(/KUNYE_MAIL_FROM/)
    for (const bad of ['http://ali:gizli-parola@x', 'gizli-parola']) {
      const read = () => parseEnv({ KUNYE_SMTP_URL: bad, KUNYE_MAIL_FROM: 'a@ornek.test' })
      expect(read).toThrow(/KUNYE_SMTP_URL/)
      expect(read).not.toThrow(/gizli/)
    }
    expect(parseEnv({ KUNYE_SMTP_URL: url, KUNYE_MAIL_FROM: 'a@ornek.test' })).toBeTruthy()
  })

  it('leaves nothing but codes in the log', () => {
    const error = { code: 'EAUTH', responseCode: 535, message: 'ali:gizli', response: 'gizli' }
    expect(mailProblem(error)).toBe('EAUTH 535')
    expect(mailProblem(new Error('gizli'))).toBe('ERROR')
  })
})
