import { isObject } from '@/src/language/isObject'
import type { Refusal } from '@/src/language/refusal'
import { REFUSALS } from '@/src/workflow/refusals'
import { formStateOf } from './formStateOf'
import { SAMPLE_ID, SAMPLE_USER, type SampleArticle } from './sampleArticle'

export type Call = { method: string; path: string; query: URLSearchParams; body: unknown }
export type Answer = { status: number; body: unknown }

type Kept = { revision: number | null; content: Record<string, unknown>; updatedAt: string }
type Row = readonly [method: string, path: RegExp, answer: (call: Call) => Answer]

const ok = (body: unknown): Answer => ({ status: 200, body })
const no = ({ status, code, message }: Refusal): Answer => ({
  status,
  body: { errors: [{ code, message: message.tr }] },
})
const objectOf = (value: unknown): Record<string, unknown> => (isObject(value) ? value : {})
const SIGNED_OUT: Answer = {
  status: 401,
  body: { data: null, errors: [{ code: 'STAFF_ONLY', message: 'Giriş yapın.' }] },
}
const EVERYTHING = { create: true, read: true, update: true, delete: false, fields: true }

/**
 * One article and one person's unsaved text, answering as the newsroom's API does: for components that are shown or
 * tested without a newsroom. `int` and `e2e` tests meet the real one.
 */
export class NewsroomStandIn {
  signedIn = true
  /** Every save is refused with this. */
  refusal: Refusal | null = null
  /** Every save is refused for this field. */
  wrongField: { path: string; message: string } | null = null
  /** Unsaved text is refused with this. */
  keepRefusal: Refusal | null = null
  kept: Kept | null = null
  /** What `GET …/actions`, `…/comments` and others answer, by the end of their path. */
  lists: Record<string, unknown> = {}
  /** Every call, in order. */
  readonly calls: Call[] = []
  /** The content of every save that was stored. */
  readonly saves: Record<string, unknown>[] = []
  readonly versions: Record<string, unknown>[]

  constructor(public article: SampleArticle) {
    this.versions = [article]
  }

  /** Somebody else stores another text: the revision rises. */
  somebodySaves(changes: Partial<SampleArticle>): void {
    const { revision } = this.article
    this.article = { ...this.article, ...changes, revision: revision + 1, updatedAt: this.now() }
    this.versions.push(this.article)
  }

  answer(call: Call): Answer {
    this.calls.push(call)
    const row = this.rows.find(([method, path]) => method === call.method && path.test(call.path))
    if (!this.signedIn && call.path.startsWith('/api/')) return SIGNED_OUT
    return row ? row[2](call) : { status: 404, body: { errors: [{ message: 'Not Found' }] } }
  }

  private readonly rows: readonly Row[] = [
    ['POST', /^\/admin\/server-function$/, ({ body }) => ok(this.formState(objectOf(body)))],
    ['GET', /^\/api\/articles\/versions$/, ({ query }) => this.version(query)],
    ['GET', /\/autosave$/, () => ok({ autosave: this.kept })],
    ['PUT', /\/autosave$/, ({ body }) => this.keep(objectOf(body))],
    ['DELETE', /\/autosave$/, () => this.dropKept()],
    ['PUT', /\/presence$/, () => ok({ people: [] })],
    ['DELETE', /\/presence$/, () => ok({ left: true })],
    ['POST', /^\/api\/articles\/access\//, () => ok(EVERYTHING)],
    ['POST', /^\/api\/articles$/, ({ body }) => this.store(objectOf(body))],
    ['PATCH', /^\/api\/articles\/\w+$/, ({ body }) => this.store(objectOf(body))],
    ['GET', /^\/api\/articles\/\w+$/, () => ok(this.article)],
    ['GET', /^\/api\/users$/, () => ok({ docs: [SAMPLE_USER] })],
    ['GET', /^\/api\/payload-preferences\//, () => ok({ value: null })],
    // Payload asks for chosen records by POST, for the length of its query.
    [
      'POST',
      /^\/api\/(?:media|sources|persons)$/,
      ({ path }) => this.list(path.slice('/api/'.length)),
    ],
    ['GET', /\/\w+$/, ({ path }) => this.list(path.slice(path.lastIndexOf('/') + 1))],
  ]

  private now(): string {
    return new Date(Date.UTC(2026, 2, 1, 9, this.versions.length)).toISOString()
  }

  private list(name: string): Answer {
    const found = this.lists[name]
    return found === undefined ? { status: 404, body: null } : ok(found)
  }

  private formState({ name, args }: Record<string, unknown>): unknown {
    if (!this.signedIn) return { errors: [{ code: 'STAFF_ONLY' }], state: null }
    const { data, formState } = objectOf(args)
    if (name !== 'form-state') return null
    if (data) return { state: formStateOf(objectOf(data)) }
    // The newsroom works out anew what is wrong; here nothing is, until a save.
    const fields = Object.entries(objectOf(formState)).map(([path, field]) => {
      const { valid: _valid, errorMessage: _said, ...rest } = objectOf(field)
      return [path, rest]
    })
    return { state: Object.fromEntries(fields) }
  }

  private version(query: URLSearchParams): Answer {
    const revision = Number(query.get('where[version.revision][equals]'))
    const found = this.versions.filter((version) => version.revision === revision)
    return ok({ docs: found.map((version) => ({ version })) })
  }

  private keep({ revision, content }: Record<string, unknown>): Answer {
    if (this.keepRefusal) return no(this.keepRefusal)
    const updatedAt = new Date().toISOString()
    this.kept = { revision: revision as number | null, content: objectOf(content), updatedAt }
    return ok({ savedAt: updatedAt, revision: this.article.revision })
  }

  private dropKept(): Answer {
    this.kept = null
    return ok({ dropped: true })
  }

  private store(content: Record<string, unknown>): Answer {
    if (this.refusal) return no(this.refusal)
    const { wrongField } = this
    if (wrongField) {
      const { message } = wrongField
      return { status: 400, body: { errors: [{ message, data: { errors: [wrongField] } }] } }
    }
    const isNew = content.id === undefined
    if (!isNew && content.revision !== this.article.revision) return no(REFUSALS.staleRevision())
    this.saves.push(content)
    const revision = isNew ? 1 : this.article.revision + 1
    const stored = { ...this.article, ...content, id: SAMPLE_ID, revision, updatedAt: this.now() }
    this.article = stored
    this.versions.push(stored)
    this.kept = null
    return ok({ doc: stored, message: 'Kaydedildi.' })
  }
}
