const GUARDED = new Set(['login', 'forgot-password', 'reset-password'])

/** Whether a request is a password check: POST /api/users/{login,forgot-password,reset-password}. */
export function isPasswordCheck(method: string | undefined, path: readonly string[]): boolean {
  // Payload matches its routes without regard to case.
  const [api, users, action = '', ...more] = path.map((segment) => segment.toLowerCase())
  const guarded = api === 'api' && users === 'users' && GUARDED.has(action)
  return method === 'POST' && guarded && more.length === 0
}
