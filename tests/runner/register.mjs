import { register } from 'node:module'
import 'tsx'

// What every process that runs tests loads first: TypeScript as the newsroom itself reads it, and style sheets, which
// Payload's components import, as nothing.
register('./styles.mjs', import.meta.url)
