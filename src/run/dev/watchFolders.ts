import { type FSWatcher, watch } from 'node:fs'
import { readdir } from 'node:fs/promises'
import path from 'node:path'

/** A save is several events, and a checkout many files: what comes within it is one change. */
const CALM_MS = 40
/** What editors put beside a file while they write it. */
const PASSING = /(?:^|\/)(?:\.|#)|~$|\.(?:swp|tmp)$/

const foldersOf = async (folder: string): Promise<string[]> => {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const below = found.filter((entry) => entry.isDirectory())
  return [folder, ...below.map((entry) => path.join(entry.parentPath, entry.name))]
}

/**
 * Tells which files below these folders of `root`, and which of `files` in it, were written, made or removed, by their
 * paths from `root`. Each folder is watched by itself: editors put a new file in an old one's place, which a watch on
 * the file would not survive. The returned function ends it.
 */
export async function watchFolders(
  root: string,
  { folders, files = [] }: { folders: readonly string[]; files?: readonly string[] },
  onChange: (paths: readonly string[]) => void,
): Promise<() => void> {
  const watchers = new Map<string, FSWatcher>()
  const changed = new Set<string>()
  let timer: NodeJS.Timeout | undefined
  let ended = false

  const pathOf = (whole: string): string => path.relative(root, whole).split(path.sep).join('/')
  const note = (file: string): void => {
    if (PASSING.test(file)) return
    changed.add(file)
    clearTimeout(timer)
    timer = setTimeout(() => {
      const paths = [...changed].sort()
      changed.clear()
      onChange(paths)
    }, CALM_MS)
  }
  const look = (folder: string): void => {
    if (ended || watchers.has(folder)) return
    const watcher = watch(folder, (_, name) => {
      if (!name) return
      const whole = path.join(folder, name)
      const file = pathOf(whole)
      if (folder !== root) void lookBelow(whole)
      if (folder !== root || files.includes(file)) note(file)
    })
    const forget = () => {
      watcher.close()
      watchers.delete(folder)
    }
    // A folder that is removed tells so by an error on some systems.
    watcher.on('error', forget)
    watchers.set(folder, watcher)
  }
  const lookBelow = async (place: string): Promise<void> => {
    const isFolder = await readdir(place).then(
      () => true,
      () => false,
    )
    if (!isFolder) return
    const known = watchers.get(place)
    // Made anew under the same name, it is another folder.
    known?.close()
    watchers.delete(place)
    for (const folder of await foldersOf(place)) {
      look(folder)
      // What was put there before it was watched is told of as well.
      const found = await readdir(folder, { withFileTypes: true }).catch(() => [])
      for (const entry of found) if (entry.isFile()) note(pathOf(path.join(folder, entry.name)))
    }
  }

  for (const folder of folders) {
    for (const one of await foldersOf(path.join(root, folder))) look(one)
  }
  if (files.length > 0) look(root)
  return () => {
    ended = true
    clearTimeout(timer)
    for (const watcher of watchers.values()) watcher.close()
  }
}
