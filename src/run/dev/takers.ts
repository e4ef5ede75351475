/** What this process itself works by; a new one is needed for another content. */
const HELD: readonly RegExp[] = [
  /^src\/run\/(?:dev|start|environment)\.ts$/,
  /^src\/run\/dev\/(?!front|newsroom)/,
  /^src\/run\/start\/(?!serveNewsroom)/,
  /^src\/platform\/(?:env\.ts|env\/|mongod\/|processes\/)/,
  /^src\/platform\/server\/(?:openDoor|next)\.ts$/,
  /^(?:next\.config\.ts|tsconfig\.json|package-lock\.json|\.env)$/,
]

/** Whether a file takes effect only when `npm run dev` is started again. */
export const isHeld = (file: string): boolean => HELD.some((pattern) => pattern.test(file))

const SITE = /^src\/(?:frontend|app\/\(site\))\//

/** Whether a screen of the admin is made of a file as it stands there: it has to be drawn anew. */
export const isScreens = (file: string): boolean =>
  /\.(?:tsx|css)$|\/importMap\.js$/.test(file) && !SITE.test(file) && !isHeld(file)

/** Whether a file is Next's to compile: screens, pages, styles and what of public is served as it is. */
export const isNexts = (file: string): boolean =>
  !isHeld(file) && (/\.(?:tsx|css)$/.test(file) || /^(?:src\/app|src\/frontend)\//.test(file))
