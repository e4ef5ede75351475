/** Connection string → the database it names, else `kunye_public` (never the driver's `test`). */
export function databaseName(uri: string): string {
  const [, path] = /^mongodb(?:\+srv)?:\/\/[^/]+\/([^?]*)/.exec(uri) ?? []
  return path ? decodeURIComponent(path) : 'kunye_public'
}
