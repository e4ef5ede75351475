/**
 * Under which name the server tells what stands behind it the address of a client (`src/platform/server/request.ts`). It
 * overwrites what a client sent under that name.
 */
export const CLIENT_HEADER = 'x-kunye-client'
