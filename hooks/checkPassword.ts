import { type CollectionBeforeOperationHook, ValidationError } from 'payload'

import { passwordProblem } from '@/src/newsroom/passwordProblem'

/** Passwords have at least 12 characters (NIST SP 800-63B asks for length, not for special characters). */
export const checkPassword: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return args
  const { password } = (args.data ?? {}) as { password?: unknown }
  if (password === undefined || password === null) return args
  const problem = passwordProblem(password)
  if (!problem) return args
  const message = req.i18n?.language === 'en' ? problem.en : problem.tr
  throw new ValidationError({ errors: [{ path: 'password', message }] })
}
