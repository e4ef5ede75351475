const PASSWORD_CHECKS = new Set(['login', 'forgot-password', 'reset-password'])

/** Bytes that a password check's body may have. */
export const MOST_PASSWORD_CHECK = 100_000

/** Whether a request is a password check: POST `users/{login,forgot-password,reset-password}`, below `/api`. */
export function isPasswordCheck(method: string | undefined, path: readonly string[]): boolean {
  // Payload matches what stands behind a collection's name without regard to case.
  const [users, action = '', ...more] = path.map((segment) => segment.toLowerCase())
  return method === 'POST' && users === 'users' && PASSWORD_CHECKS.has(action) && more.length === 0
}
