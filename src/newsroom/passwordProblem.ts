/** What is wrong with a new password, or null. Counted in code points, so that Turkish letters count as one. */
export function passwordProblem(password: unknown): { tr: string; en: string } | null {
  const length = typeof password === 'string' ? [...password.trim()].length : 0
  if (length >= 12 && length <= 200) return null
  return {
    tr: 'Parola 12 ile 200 karakter arasında olmalı.',
    en: 'The password needs 12 to 200 characters.',
  }
}
