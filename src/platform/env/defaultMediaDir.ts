import os from 'node:os'
import path from 'node:path'

/**
 * Where pictures lie when KUNYE_MEDIA_DIR does not say it. A demo has all it has in its data folder; in production the
 * checkout is replaced with the next build, so they lie outside of it: `$XDG_DATA_HOME/kunye/media`, else
 * `~/.local/share/kunye/media` (XDG Base Directory Specification; a relative `XDG_DATA_HOME` is ignored, as it asks).
 */
export function defaultMediaDir(
  mode: 'demo' | 'production',
  dataDir: string,
  { XDG_DATA_HOME: given }: Record<string, string | undefined>,
): string {
  if (mode === 'demo') return `${dataDir}/media`
  const base = given && path.isAbsolute(given) ? given : path.join(os.homedir(), '.local', 'share')
  return path.join(base, 'kunye', 'media')
}
