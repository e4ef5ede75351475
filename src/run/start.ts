import { runUntilStopped } from '@/src/run/start/runUntilStopped'
import { startNewsroom } from '@/src/run/start/startNewsroom'

runUntilStopped(startNewsroom)
