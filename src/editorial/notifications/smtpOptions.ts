/**
 * A mail server's URL → the options of nodemailer. Ports default to 465 (TLS from the start, RFC 8314 §3.3) and 587.
 * With a password `smtp:` must turn to TLS before it is sent, except to this machine itself.
 */
export function smtpOptions(url: string) {
  const { protocol, hostname, port, username, password } = new URL(url)
  const secure = protocol === 'smtps:'
  const host = hostname.replace(/^\[|\]$/g, '')
  const here = host === 'localhost' || host === '127.0.0.1' || host === '::1'
  return {
    host,
    port: port ? Number(port) : secure ? 465 : 587,
    secure,
    requireTLS: !secure && username !== '' && !here,
    ...(username && {
      auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
    }),
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
  }
}

/** Why a mail was not sent, as a code and the server's reply code: never its text, which can hold addresses and more. */
export function mailProblem(error: unknown): string {
  const { code, responseCode } = (error ?? {}) as { code?: unknown; responseCode?: unknown }
  return [
    typeof code === 'string' && /^[A-Z_]{2,30}$/.test(code) ? code : 'ERROR',
    ...(typeof responseCode === 'number' ? [String(responseCode)] : []),
  ].join(' ')
}
