import 'lexical'

// A process of its own that publishes what is due, with its own idea of the time (KUNYE_CLOCK_OFFSET_MS). One import
// after the other: Node 20 sometimes never finishes a graph of modules that wait at their top level.
const { default: config } = await import('@payload-config')
const { getPayload } = await import('payload')
const payload = await getPayload({ config })
const { runJobs } = await import('@/src/editorial/jobs/runJobs')
const { dueJob } = await import('@/src/editorial/transitions/publishDue')
const stop = runJobs(payload, [dueJob])
process.stdout.write('ready\n')
// The end of its input: told to stop, or the test that started it is gone.
process.stdin.resume().once('end', () => {
  void stop()
    .then(() => payload.destroy())
    .then(() => process.exit(0))
})
