const FILES = Symbol.for('kunye.test.files')

/** Whether test files follow this one in its process (tests/runner/runFiles): what is dear to start is kept for them. */
export const hasMoreFiles = (): boolean => (globalThis as { [FILES]?: boolean })[FILES] === true
