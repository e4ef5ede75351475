import { config } from 'zod'

// Before anything of a page is loaded: zod tries `new Function` once to see whether it may, which the admin's policy
// forbids and a browser reports each time.
config({ jitless: true })
