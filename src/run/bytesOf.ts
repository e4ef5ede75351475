import { constants } from 'node:fs'
import { open } from 'node:fs/promises'

import type { Words } from '@/src/language/words'
import { StartRefusal } from '@/src/platform/errors'

/** Beyond any article, and little beside the memory of a process. */
const MOST_BYTES = 10_000_000

const UNREAD: Readonly<Record<string, Words>> = {
  ENOENT: { tr: 'böyle bir dosya yok', en: 'there is no such file' },
  EACCES: { tr: 'dosyayı okuma izniniz yok', en: 'you may not read this file' },
  EPERM: { tr: 'dosyayı okuma izniniz yok', en: 'you may not read this file' },
  EISDIR: {
    tr: 'bu bir klasör: içindeki dosyaları adlarıyla verin (klasör/*.txt)',
    en: 'this is a folder: name the files in it (folder/*.txt)',
  },
}
const refuse = (code: string): never => {
  throw new StartRefusal(
    UNREAD[code] ?? { tr: `dosya okunamadı (${code})`, en: `the file cannot be read (${code})` },
  )
}

/**
 * The bytes of a regular file that somebody names. Refuses (StartRefusal, one sentence without the file’s name) what cannot be read, is none,
 * or is larger than 10 MB.
 */
export async function bytesOf(file: string): Promise<Uint8Array> {
  // Opened without waiting: a named pipe would never answer.
  const handle = await open(file, constants.O_RDONLY | constants.O_NONBLOCK).catch(
    (error: NodeJS.ErrnoException) => refuse(error.code ?? 'EIO'),
  )
  try {
    const found = await handle.stat()
    if (found.isDirectory()) return refuse('EISDIR')
    if (!found.isFile()) {
      throw new StartRefusal({ tr: 'bu düz bir dosya değil', en: 'this is no regular file' })
    }
    if (found.size > MOST_BYTES) {
      throw new StartRefusal({
        tr: `dosya ${Math.ceil(found.size / 1e6)} MB (en çok 10 MB): haberi bölümlere ayırıp ayrı ayrı aktarın`,
        en: `the file has ${Math.ceil(found.size / 1e6)} MB (at most 10 MB): split the story into parts and import each`,
      })
    }
    return await handle.readFile()
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === undefined || code === 'startRefusal') throw error
    return refuse(code)
  } finally {
    await handle.close()
  }
}
