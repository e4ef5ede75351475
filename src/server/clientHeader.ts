/**
 * Under which name the server tells what stands behind it the address of a client (`src/server/clientAddress.ts`). It
 * overwrites what a client sent under that name.
 */
export const CLIENT_HEADER = 'x-kunye-client'
