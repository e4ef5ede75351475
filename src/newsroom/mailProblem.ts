/** Why a mail was not sent, as a code and the server's reply code: never its text, which can hold addresses and more. */
export function mailProblem(error: unknown): string {
  const { code, responseCode } = (error ?? {}) as { code?: unknown; responseCode?: unknown }
  return [
    typeof code === 'string' && /^[A-Z_]{2,30}$/.test(code) ? code : 'ERROR',
    ...(typeof responseCode === 'number' ? [String(responseCode)] : []),
  ].join(' ')
}
