import path from 'node:path'

import { packClient } from './packClient'

// `npm run client [-- FOLDER]`: the typed client as a package, in `build/client` or the folder that is named.
const to = path.resolve(process.argv[2] ?? 'build/client')
await packClient(process.cwd(), to)
console.log(`Paketlendi / packed: ${to} (npm pack, npm install)`)
