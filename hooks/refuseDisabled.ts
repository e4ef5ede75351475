import { AuthenticationError, type CollectionBeforeLoginHook } from 'payload'

/** A disabled account answers like a wrong password. */
export const refuseDisabled: CollectionBeforeLoginHook = ({ req, user }) => {
  if (user.disabled !== false) throw new AuthenticationError(req.t)
  return user
}
