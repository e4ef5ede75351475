/** One sentence in the newsroom's two languages; no full stop at the end is assumed. */
export type Said = Readonly<{ tr: string; en: string }>

/** Where a step tells what it is doing. One call is one line on the terminal. */
export type Report = (said: Said) => void
