// A process of its own that publishes one article when told so, and may be killed at any moment.
// Loaded one after the other: on Node 20 the editor's packages, loaded all at once, sometimes end the process in silence.
await import('lexical')
const { default: config } = await import('@payload-config')
const { getPayload } = await import('payload')
const { runTransition } = await import('@/src/endpoints/runTransition')

const [articleId = '', userId = ''] = process.argv.slice(2)
const payload = await getPayload({ config })
const user = await payload.findByID({ collection: 'users', id: userId, depth: 0 })
const article = await payload.findByID({ collection: 'articles', id: articleId, depth: 0 })
process.stdout.write('ready\n')
process.stdin.once('data', () => {
  void runTransition({ payload, user: { ...user, collection: 'users' }, context: {} }, articleId, {
    action: 'publish',
    revision: article.revision ?? 0,
    input: {},
  }).then(() => process.stdout.write('published\n'))
})

export {}
