export type Output = { text(): string; restore(): void }

/** Keeps a copy of everything this process prints (Payload's log goes to stdout) until it is restored. */
export function watchOutput(): Output {
  const streams = [process.stdout, process.stderr]
  const originals = streams.map((stream) => stream.write)
  let text = ''
  streams.forEach((stream, index) => {
    const write = originals[index]!.bind(stream) as (...args: unknown[]) => boolean
    stream.write = ((chunk: unknown, ...rest: unknown[]) => {
      text += String(chunk)
      return write(chunk, ...rest)
    }) as typeof stream.write
  })
  return {
    text: () => text,
    restore: () => streams.forEach((stream, index) => void (stream.write = originals[index]!)),
  }
}
