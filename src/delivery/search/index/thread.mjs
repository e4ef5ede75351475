// Plain JavaScript, started by its path in a thread of its own, where no bundler and no Jest transform reaches; tsx reads
// the rooms' own TypeScript from here on.
import { register } from 'tsx/esm/api'

register()
await import('./runIndex.ts')
