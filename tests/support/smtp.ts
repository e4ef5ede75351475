import { SMTPServer } from 'smtp-server'

export type Letter = { from: string; to: string[]; text: string }
export type Post = {
  url: string
  letters: Letter[]
  /** While true, every mail is refused for now (451), after the sender has said all of it. */
  down: boolean
  close(): Promise<void>
}

/** A real mail server on a free port of this machine, with a password. */
export async function openPost(user: string, password: string): Promise<Post> {
  const letters: Letter[] = []
  const server = new SMTPServer({
    authOptional: false,
    allowInsecureAuth: true,
    disabledCommands: ['STARTTLS'],
    onAuth: ({ username, password: given }, _session, done) =>
      username === user && given === password
        ? done(null, { user: username })
        : done(new Error('wrong password')),
    onData: (stream, { envelope }, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        if (post.down) return done(Object.assign(new Error('later'), { responseCode: 451 }))
        const { mailFrom, rcptTo } = envelope
        letters.push({
          from: mailFrom ? mailFrom.address : '',
          to: rcptTo.map(({ address }) => address),
          text: Buffer.concat(chunks).toString('utf8'),
        })
        done()
      })
    },
  })
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const post: Post = {
    url: `smtp://${user}:${password}@127.0.0.1:${port}`,
    letters,
    down: false,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
  return post
}
