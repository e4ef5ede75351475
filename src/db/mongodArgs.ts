export type MongodPlace = Readonly<{ port: number; dbPath: string; logPath: string }>

/** The name of the embedded one-node replica set; it is part of the connection string. */
const REPLICA_SET = 'kunye'

/** The command line of the embedded mongod. */
export function mongodArgs({ port, dbPath, logPath }: MongodPlace): string[] {
  return [
    ...['--port', String(port), '--bind_ip', '127.0.0.1'],
    ...['--dbpath', dbPath, '--logpath', logPath, '--logappend', '--quiet'],
    ...['--replSet', REPLICA_SET, '--oplogSize', '512'],
    // A laptop has other things to do: unbounded, the cache takes half of the memory.
    ...['--wiredTigerCacheSizeGB', '1'],
    // zlib is left out on purpose: the compressor of MongoDB 6.0.5 has a known hole.
    ...['--networkMessageCompressors', 'snappy,zstd'],
    ...['--setParameter', 'diagnosticDataCollectionEnabled=false', '--noscripting'],
    ...(process.platform === 'win32' ? [] : ['--nounixsocket']),
  ]
}
