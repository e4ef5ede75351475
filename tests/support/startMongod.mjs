import { tsImport } from 'tsx/esm/api'

import { databaseFolder } from './databaseFolder.mjs'

/**
 * Jest's globalSetup: a throwaway one-node replica set, found the way the newsroom finds its own.
 * Tests read its address from KUNYE_TEST_MONGO (no database named) and its mongod from
 * KUNYE_TEST_MONGOD.
 */
export default async function startMongod() {
  if (process.env.KUNYE_TEST_MONGO) return
  const { findMongod } = await tsImport('../../src/platform/mongod/findMongod.ts', import.meta.url)
  const { path: systemBinary, version } = await findMongod(({ tr, en }) =>
    process.stderr.write(`${tr} / ${en}\n`),
  )
  process.env.MONGOMS_SYSTEM_BINARY_VERSION_CHECK = 'false'
  const { MongoMemoryReplSet } = await import('mongodb-memory-server')
  const dbPath = databaseFolder()
  // An address of a socket file has 107 bytes at most (unix(7)).
  const sockets = process.platform !== 'win32' && dbPath.length < 80
  const replSet = await MongoMemoryReplSet.create({
    binary: { systemBinary, version },
    replSet: {
      name: 'kunye-test',
      count: 1,
      ip: '127.0.0.1',
      storageEngine: 'wiredTiger',
      args: [
        ...['--networkMessageCompressors', 'snappy,zstd'],
        ...['--wiredTigerCacheSizeGB', '1', '--oplogSize', '512'],
        ...['--setParameter', 'diagnosticDataCollectionEnabled=false'],
        ...(sockets ? ['--unixSocketPrefix', dbPath] : []),
      ],
    },
    instanceOpts: [{ dbPath, launchTimeout: 60_000 }],
  })
  process.env.KUNYE_TEST_MONGO = replSet.getUri()
  if (sockets) process.env.KUNYE_TEST_SOCKETS = dbPath
  process.env.KUNYE_TEST_MONGOD = systemBinary
  globalThis[Symbol.for('kunye.test.mongod')] = replSet
}
