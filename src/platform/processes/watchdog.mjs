// Started beside a child process, with that child's pid. It lives as long as the pipe on its
// standard input: when the newsroom's process dies, even by SIGKILL, the system closes the pipe and
// the child is asked to end. A byte on the pipe says that the child has ended by itself, so that a
// pid that was given to somebody else in the meantime is never touched.
const pid = Number(process.argv[2])
const GRACE_MS = 10_000

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {})
process.stdin.once('data', () => process.exit(0))
process.stdin.once('error', end)
process.stdin.once('end', end)
process.stdin.resume()

function end() {
  send('SIGTERM')
  setTimeout(() => send('SIGKILL'), GRACE_MS)
  setInterval(() => send(0), 200)
}

function send(signal) {
  try {
    // Guarded children lead a group of their own: what they started ends with them.
    process.kill(process.platform === 'win32' ? pid : -pid, signal)
  } catch {
    process.exit(0)
  }
}
