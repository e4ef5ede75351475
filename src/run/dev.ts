import { admitDevelopment } from '@/src/run/dev/admitDevelopment'
import { serveDevelopment } from '@/src/run/dev/serveDevelopment'
import { runUntilStopped } from '@/src/run/start/runUntilStopped'
import { startNewsroom } from '@/src/run/start/startNewsroom'

// `npm run dev`: the newsroom on the sources themselves, which are exchanged as they change (decision 0028).
runUntilStopped((root, shutdown, onLoss) =>
  startNewsroom(root, shutdown, onLoss, {
    usage: 'npm run dev',
    // It is refused whole.
    needed: [],
    admit: admitDevelopment,
    // Next compiles what it is asked for.
    build: () => Promise.resolve(),
    serve: serveDevelopment,
    sockets: true,
  }),
)
