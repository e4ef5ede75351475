const PARTS = /^(mongodb(?:\+srv)?:\/\/)((?:[^@/?]*@)?)([^/?]+)(?:\/([^?]*))?(?:\?(.*))?$/s

/**
 * A MongoDB connection string that names a database: `name` where it names none, and always `name`
 * when `replace` is set. The database a login is checked against stays what it was (MongoDB's
 * connection string specification: authSource, else the named database, else `admin`; with
 * `mongodb+srv` DNS may say it, so nothing is added). An unreadable string comes back unchanged.
 */
export function databaseUri(uri: string, name: string, replace = false): string {
  const parts = PARTS.exec(uri)
  if (!parts) return uri
  const [, scheme = '', login = '', hosts = '', named = '', query = ''] = parts
  if (named !== '' && !replace) return uri
  const options = query === '' ? [] : [query]
  const saysSource = /(^|&)authSource=/i.test(query)
  if (login !== '' && !saysSource && scheme === 'mongodb://' && named !== name) {
    options.push(`authSource=${named === '' ? 'admin' : named}`)
  }
  return `${scheme}${login}${hosts}/${name}${options.length > 0 ? `?${options.join('&')}` : ''}`
}
