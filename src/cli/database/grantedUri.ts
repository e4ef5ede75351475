import type { Granted } from './grant'

const PARTS = /^(mongodb(?:\+srv)?:\/\/)(?:[^@/?]*@)?([^/?]+)(?:\/[^?]*)?(?:\?(.*))?$/s
/** How the administrator logs in and to which member says nothing of how another user does. */
const OWN_OPTION = /^(authSource|authMechanism|authMechanismProperties|directConnection)=/i

/**
 * The administrator's connection string with the login and database of `granted` in it and the name of
 * its replica set, other options (tls …) kept. Users are made in `admin`: there a login is checked.
 */
export function grantedUri(
  adminUri: string,
  { user, password, database }: Pick<Granted, 'user' | 'password' | 'database'>,
  replicaSet?: string,
): string {
  const [, scheme = '', hosts = '', query = ''] = PARTS.exec(adminUri) ?? []
  const kept = query.split('&').filter((option) => option !== '' && !OWN_OPTION.test(option))
  const isNamed = scheme !== 'mongodb://' || kept.some((option) => /^replicaSet=/i.test(option))
  const options = [
    ...kept,
    ...(isNamed || !replicaSet ? [] : [`replicaSet=${encodeURIComponent(replicaSet)}`]),
    'authSource=admin',
  ]
  const login = `${encodeURIComponent(user)}:${encodeURIComponent(password)}`
  return `${scheme}${login}@${hosts}/${database}?${options.join('&')}`
}
