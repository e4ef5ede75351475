/** One line of progress, on stderr: stdout is for the result alone. */
export const say = (line: string): void => void process.stderr.write(`• ${line}\n`)
