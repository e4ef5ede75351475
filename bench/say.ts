/** One line of progress with the seconds since the start, on stderr: stdout is for the result alone. */
export const say = (line: string): void =>
  void process.stderr.write(`• ${Math.round(process.uptime())} s: ${line}\n`)
