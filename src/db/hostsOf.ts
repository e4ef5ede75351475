/** What may be shown of a connection string: its hosts, never the login, options or database. */
export function hostsOf(uri: string): string {
  const rest = uri.replace(/^mongodb(\+srv)?:\/\//, '').split(/[/?]/, 1)[0] ?? ''
  return rest.slice(rest.lastIndexOf('@') + 1)
}
