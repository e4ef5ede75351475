import type { Report } from './Said'
import { ticking } from './ticking'
import { unreachableMark } from './unreachableMark'

/**
 * mongodb-memory-server's mongod: from its cache, else by its own download (which draws a progress
 * bar on a terminal). Returns the path, or undefined when it is not cached and the site cannot be
 * reached; that answer is remembered in `cache` for a day.
 */
export async function downloadMongod(cache: string, report: Report): Promise<string | undefined> {
  const { DryMongoBinary, MongoBinary } = await import('mongodb-memory-server')
  const cached = await DryMongoBinary.generateOptions()
    .then((options) => DryMongoBinary.locateBinary(options))
    .catch(() => undefined)
  if (cached) return cached

  const mark = unreachableMark(cache)
  if (await mark.isFresh(Date.now())) {
    report({
      tr: `MongoDB indirme sitesine bugün ulaşılamamıştı, atlanıyor (${mark.file})`,
      en: 'MongoDB download site was out of reach within the last day, skipped',
    })
    return undefined
  }
  report({
    tr: 'MongoDB indiriliyor (mongodb-memory-server)',
    en: 'downloading MongoDB (mongodb-memory-server)',
  })
  try {
    return await ticking(
      report,
      (seconds) => ({ tr: `MongoDB indiriliyor, ${seconds} sn`, en: `downloading, ${seconds} s` }),
      MongoBinary.getPath(),
    )
  } catch (error) {
    await mark.set().catch(() => undefined)
    report({
      tr: `MongoDB indirilemedi, sıradaki yol denenecek`,
      en: `download failed, trying the next way (${firstLine(error)})`,
    })
    return undefined
  }
}

const firstLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0]?.slice(0, 160) ?? ''
