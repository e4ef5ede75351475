// A process of its own that publishes one article, and kills itself at a given command to the database.
// Loaded one after the other: on Node 20 the editor's packages, loaded all at once, sometimes end the process in silence.
await import('lexical')
const { default: config } = await import('@payload-config')
const { getPayload } = await import('payload')
const { runTransition } = await import('@/src/editorial/transitions/runTransition')

const [articleId = '', userId = ''] = process.argv.slice(2)
const killAt = Number(process.env.KILL_AT)
const payload = await getPayload({ config })
const user = await payload.findByID({ collection: 'users', id: userId, depth: 0 })
const article = await payload.findByID({ collection: 'articles', id: articleId, depth: 0 })

let commands = 0
const die = () => process.kill(process.pid, 'SIGKILL')
payload.db.connection.getClient().on('commandStarted', () => {
  commands += 1
  if (commands !== killAt) return
  if (process.env.KILL_SENT === 'yes') setImmediate(die)
  else die()
})
await runTransition({ payload, user: { ...user, collection: 'users' }, context: {} }, articleId, {
  action: 'publish',
  revision: article.revision ?? 0,
  input: {},
})
// The few commands after the last one of the publication (the pool's upkeep) must not outlive a planned kill.
if (killAt > 0) die()
process.stdout.write(`commands ${commands}\n`, () => process.exit(0))

export {}
