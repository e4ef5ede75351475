import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'

import { readyMediaDir } from '@/src/run/start/readyMediaDir'
import { parseEnv } from '@/src/platform/env'
import { mediaProblem } from '@/src/editorial/media/folder'

/** Uploads into such a folder: `tests/int/uploads`. */
describe('B14 a media folder that takes no file', () => {
  it('is found out by writing, and a start refuses it; pictures in the former default folder are not lost', async () => {
    const place = await mkdtemp(path.join(tmpdir(), 'kunye-ready-'))
    const file = path.join(place, 'file')
    await writeFile(file, '')
    expect(await mediaProblem(place)).toBeNull()
    expect(await readdir(place)).toEqual(['file'])
    expect(await mediaProblem(path.join(file, 'media'))).toBe('ENOTDIR')
    expect(await mediaProblem(path.join(place, 'none'))).toBe('ENOENT')
    const given = {
      DATABASE_URI: '',
      KUNYE_DATA_DIR: place,
      XDG_DATA_HOME: path.join(place, 'xdg'),
    }
    await readyMediaDir(parseEnv(given))
    expect(await readdir(path.join(place, 'xdg/kunye/media'))).toEqual([])
    const unwritable = parseEnv({ ...given, KUNYE_MEDIA_DIR: path.join(file, 'media') })
    await expect(readyMediaDir(unwritable)).rejects.toThrow(
      /yazılamıyor .*ENOTDIR.*\n.*cannot be written/,
    )
    await mkdir(path.join(place, 'media'))
    await writeFile(path.join(place, 'media', 'eski.webp'), 'x')
    await expect(readyMediaDir(parseEnv(given))).rejects.toThrow(/eski klasörde.*\n.*former folder/)
    const named = parseEnv({ ...given, KUNYE_MEDIA_DIR: path.join(place, 'media') })
    await expect(readyMediaDir(named)).resolves.toBeUndefined()
    await rm(place, { recursive: true })
  })
})
