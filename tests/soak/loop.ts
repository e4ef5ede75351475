// Eight people save the largest texts: node --import tsx tests/soak/loop.ts [saves of each] [people] [quiet seconds]
import { percentile } from '@/bench/load/percentile'
import { largeText, type Filling } from '@/tests/support/largestText'
import { probedNewsroom } from '@/tests/support/probedNewsroom'

const [saves, people, quietSeconds] = [3, 8, 10].map((usual, at) =>
  Number(process.argv[at + 2] ?? usual),
) as [number, number, number]
/** What one person's request may hold the loop for. */
const BOUND_MS = 250
const EVERY_MS = 50
const FILLINGS: Filling[] = ['words', 'letter', 'quote', 'blank', 'misspelt', 'at', 'dot', 'words']
/** The limits of one save: 1 MB, and a claim and an attribution for each of 75 marks. */
const SIZE = { marks: 75, bytes: 1_040_000 }

const newsroom = await probedNewsroom()
const { url } = newsroom
type Answer = { status: number; json: any }

const call = async (
  method: string,
  path: string,
  body: unknown,
  token?: string,
): Promise<Answer> => {
  const answer = await fetch(url + path, {
    method,
    headers: {
      'content-type': 'application/json',
      ...(token && { authorization: `JWT ${token}` }),
    },
    body: JSON.stringify(body),
  })
  return { status: answer.status, json: await answer.json() }
}

/** Asks for health and a public list every 50 ms until told to stop, and how long each answer took. */
const watch = () => {
  const took: number[] = []
  let [other, stopped] = [0, false]
  const query = encodeURIComponent('{ articles(first: 5) { nodes { headline } } }')
  const ask = async (path: string) => {
    const started = performance.now()
    const { status } = await fetch(url + path).then(async (answer) => (await answer.text(), answer))
    took.push(performance.now() - started)
    // The public limit of one address counts these as well.
    if (status !== 200 && status !== 429) other += 1
  }
  const going = (async () => {
    while (!stopped) {
      await Promise.all([ask('/healthz'), ask(`/graphql?query=${query}`)])
      await new Promise((resolve) => setTimeout(resolve, EVERY_MS))
    }
  })()
  return async () => {
    stopped = true
    await going
    return { took, other }
  }
}

const summary = (turns: number[], { took, other }: { took: number[]; other: number }) => ({
  worstTurnMs: Math.round(Math.max(...turns)),
  p99TurnMs: Math.round(percentile(turns, 0.99)),
  probes: took.length,
  p50Ms: Math.round(percentile(took, 0.5)),
  p99Ms: Math.round(percentile(took, 0.99)),
  worstMs: Math.round(Math.max(...took)),
  other,
})

const writers = newsroom.accounts.filter(({ roles }) => roles.includes('reporter'))
const tokens = await Promise.all(
  writers.map(async (account) => (await call('POST', '/api/users/login', account)).json.token),
)
const counted: Record<string, number> = {}
const person = async (at: number): Promise<void> => {
  const token = tokens[at % tokens.length]
  const text = largeText(FILLINGS[at % FILLINGS.length] ?? 'words', SIZE)
  let id = ''
  let revision = 0
  for (let save = 0; save <= saves; save += 1) {
    const data = { headline: `Yük ${at} ${save}`, ...text, ...(id && { revision }) }
    const { status, json } = id
      ? await call('PATCH', `/api/articles/${id}?depth=0`, data, token)
      : await call('POST', '/api/articles?depth=0', data, token)
    counted[status] = (counted[status] ?? 0) + 1
    if (status >= 300) console.error(JSON.stringify(json).slice(0, 500))
    if (json?.doc) ({ id, revision } = json.doc)
  }
}
// The first save loads what every later one uses: the code, the dictionary, the threads.
await call(
  'POST',
  '/api/articles?depth=0',
  { headline: 'İlk', ...largeText('words', { marks: 10, bytes: 60_000 }) },
  tokens[0],
)

await newsroom.turns()
const quietWatch = watch()
await new Promise((resolve) => setTimeout(resolve, quietSeconds * 1_000))
const quiet = summary(await newsroom.turns(), await quietWatch())
const busyWatch = watch()
await Promise.all(Array.from({ length: people }, (_, at) => person(at)))
const busy = summary(await newsroom.turns(), await busyWatch())
const answers = { ...counted }
// Once more, and ended in the middle of it.
void Promise.all(Array.from({ length: 2 }, (_, at) => person(at).catch(() => undefined)))
await new Promise((resolve) => setTimeout(resolve, 1_500))
const ended = await newsroom.stop()

const result = { people, savesOfEach: saves + 1, answers, quiet, busy, ended }
const kept =
  busy.worstTurnMs <= BOUND_MS &&
  busy.p99TurnMs <= BOUND_MS &&
  busy.p99Ms <= BOUND_MS &&
  busy.other === 0 &&
  Object.keys(answers).every((status) => status.startsWith('2')) &&
  ended.code === 0 &&
  ended.ms <= 10_000
console.log(JSON.stringify(result))
process.exit(kept ? 0 : 1)
