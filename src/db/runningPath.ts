import path from 'node:path'

/** Where the process that uses a data folder leaves its name (0600); the file is the lock as well. */
export const runningPath = (dataDir: string): string => path.join(dataDir, 'running.json')
