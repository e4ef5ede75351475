/**
 * The `code` of an error (`ENOENT`, MongoDB's 112, our own), or undefined. It asks for no class:
 * the same class exists several times in one process (Next layers, test sandboxes).
 */
export function codeOf(error: unknown): string | number | undefined {
  if (typeof error !== 'object' || !error || !('code' in error)) return undefined
  const { code } = error
  return typeof code === 'string' || typeof code === 'number' ? code : undefined
}
