import { escapeHtml } from '@/src/lexical/escapeHtml'
import { fromParagraphs } from '@/src/lexical/fromParagraphs'
import { newText } from '@/src/lexical/newNodes'

/** How a function is asked about one long text; `call` is the exported function itself. */
type Pass = (call: (...args: any[]) => any, text: string) => unknown
/** Why a function is not asked: it takes no text of a writer, or only one that is cut before. */
type Reason = string

const body = (text: string) => fromParagraphs([text])
const content = (text: string) => ({ body: body(text), headline: text, dek: text })
const row = (text: string) => ({
  ...{ id: 'A1', claim: 'c1', field: 'body', mode: 'namedSource', source: 'k1', speaker: null },
  ...{ via: [], origin: null, originUnnamed: false, cue: text, cueClass: 'reportingActive' },
  ...{ form: 'indirect', stance: 'asserts', groundRules: 'onRecord' },
  span: { start: 0, end: text.length },
})
const claim = (text: string) => ({
  ...{ id: 'c1', text, kind: 'accusation', seriousness: 'criminal', status: 'unverified' },
  ...{ persons: [], events: [] },
})
const sourced = (text: string) => ({
  ...{ language: 'tr', headline: text, dek: text, body: text },
  ...{ claims: [claim(text)], attributions: [row(text)], orphanMarks: [], replies: [] },
})
const nobody = {
  persons: {},
  sources: { k1: { id: 'k1', name: 'k', kind: 'agency' } },
  events: {},
}
const none = { persons: new Set(), sources: new Set(), events: new Set() }
const stored = (text: string) => ({
  ...{ id: '1', language: 'tr', stage: 'draft', editKind: 'first', revision: 1 },
  ...{ ...content(text), claims: [{ id: 'c1', text }] },
  attributions: [{ id: 'A1', claim: 'c1', field: 'headline', cue: { text } }],
})
const cut = (text: string) => text.slice(0, 2_048)
const hit = { start: 0, end: 1, word: 'a', suggestions: [], field: 'body' }
const known = async (words: readonly unknown[]) => words.map(() => null)
const terms = { whole: 'a', words: [{ word: 'a', skeleton: 'a', keys: ['a'] }] }

const one: Pass = (call, text) => call(text)
const turkish: Pass = (call, text) => call(text, 'tr')
const ofBody: Pass = (call, text) => call(body(text))
const ofSourced: Pass = (call, text) => call(sourced(text), nobody, [hit])
const ofRow: Pass = (call, text) => call(row(text))
const ofContent: Pass = (call, text) => call(stored(text))

const BY_ROWS =
  'goes by rows, not by letters: an article has 150 of them at most (checkArticleBody)'
const SHORT = 'what it takes is a word, an id or a code of ours'
const EDITOR = 'runs on the tree that the writer’s own browser holds'

/**
 * Every exported function of these rooms that takes a text, with how it is asked about a long one, or why it is not. A
 * function that is missing here fails `tests/unit/linear.test.ts`.
 */
export const ROOMS = [
  'src/text',
  'src/sourcing',
  'src/lexical',
  'src/import',
  'src/public',
  'src/delivery/search',
  'src/delivery/xml',
]
export const PASSES: Record<string, Record<string, Pass | Reason>> = {
  'src/text/anchorQuote': {
    anchorQuote: (call, text) =>
      call(text, {
        exact: text.slice(0, 500),
        prefix: text.slice(0, 32),
        suffix: text.slice(0, 32),
      }),
  },
  'src/text/asKeys': { asKeys: (call, text) => call([text]) },
  'src/text/compareTurkish': { compareTurkish: (call, text) => call(text, `${text}a`) },
  'src/text/countWords': { countWords: turkish },
  'src/text/fold': { fold: one },
  'src/text/isFalseSentenceEnd': { isFalseSentenceEnd: turkish },
  'src/text/isInstant': { isInstant: one },
  'src/text/mixedAlphabets': { mixedAlphabets: one },
  'src/text/parsePartialDate': { parsePartialDate: one },
  'src/text/parsePrintedDate': { parsePrintedDate: one },
  'src/text/plainText': { plainText: one },
  'src/text/searchKeys': { searchKeys: (call, text) => call([text]) },
  'src/text/segmentsOf': {
    segmentsOf: (call, text) => [...call(text, 'tr', 'word'), ...call(text, 'tr', 'sentence')],
  },
  'src/text/skeleton': { skeleton: one },
  'src/text/slug': { slug: one },
  'src/text/soundOf': { soundOf: one },
  'src/text/splitSentences': { splitSentences: turkish },
  'src/text/stemsOf': { stemsOf: turkish },
  'src/text/toLatin': { toLatin: one },
  'src/text/typedKeys': { typedKeys: one },
  'src/text/withDateline': {
    withDateline: (call, text) => call(`<p>${escapeHtml(text)}</p>`, text),
  },
  'src/text/wordKeys': { wordKeys: turkish },
  'src/text/wordsIn': { wordsIn: one },
  'src/sourcing/analyseArticle': {
    analyseArticle: (call, text) => call({ article: sourced(text), entities: nobody }, known),
  },
  'src/sourcing/alignAttributions': { alignAttributions: BY_ROWS },
  'src/sourcing/claimRegister': { claimRegister: BY_ROWS },
  'src/sourcing/cueLexicon': { cueLexicon: SHORT },
  'src/sourcing/diffAttributions': {
    diffAttributions: (call, text) => call(sourced(text), sourced(`${text}.`)),
  },
  'src/sourcing/distinctNamed': { distinctNamed: BY_ROWS },
  'src/sourcing/findings': { findings: ofSourced },
  'src/sourcing/independentOrigins': { independentOrigins: BY_ROWS },
  'src/sourcing/namedOf': { namedOf: SHORT },
  'src/sourcing/namedSentenceShare': { namedSentenceShare: ofSourced },
  'src/sourcing/numbersIn': { numbersIn: one },
  'src/sourcing/onlyExisting': { existingOf: SHORT, onlyExisting: BY_ROWS },
  'src/sourcing/openFindings': { openFindings: BY_ROWS },
  'src/sourcing/originOf': { originOf: SHORT },
  'src/sourcing/proposeCue': {
    proposeCue: (call, text) => [call(text, 'tr'), call(text, 'en')],
  },
  'src/sourcing/quotationsIn': { quotationsIn: one },
  'src/sourcing/rollup': { rollup: ofSourced },
  'src/sourcing/rowsByClaim': { rowsByClaim: BY_ROWS },
  'src/sourcing/strengthOf': { strengthOf: ofRow },
  'src/sourcing/wordsOf': { wordsOf: (call, text) => call(sourced(text), row(text)) },
  'src/sourcing/checks/cueSpan': { cueSpan: (call, text) => call(sourced(text), row(text)) },
  'src/sourcing/checks/danglingAttribution': {
    danglingAttribution: (call, text) => call(sourced(text), none),
  },
  'src/sourcing/checks/headlineOutrunsBody': { headlineOutrunsBody: ofSourced },
  'src/sourcing/checks/noRightOfReply': { noRightOfReply: ofSourced },
  'src/sourcing/checks/offRecordLinked': { offRecordLinked: ofSourced },
  'src/sourcing/checks/originName': { originName: (call, text) => call(row(text), nobody) },
  'src/sourcing/checks/singleOriginAccusation': { singleOriginAccusation: ofSourced },
  'src/sourcing/checks/spelling': { spelling: (call, text) => call(sourced(text), [hit]) },
  'src/sourcing/checks/unsourcedAccusation': { unsourcedAccusation: ofSourced },
  'src/sourcing/checks/whereClaim': {
    whereClaim: (call, text) => call(sourced(text), claim(text), [row(text)]),
  },
  'src/sourcing/checks/whereRow': { whereRow: (call, text) => call(sourced(text), row(text)) },
  'src/sourcing/checks/whereWords': {
    quoteOf: one,
    whereWords: (call, text) => call(sourced(text), 'body', { start: 0, end: text.length }),
  },
  'src/sourcing/spelling/checkArticleSpelling': {
    checkArticleSpelling: (call, text) => call(sourced(text), nobody, [text], known),
  },
  'src/sourcing/spelling/checkSpelling': {
    checkSpelling: (call, text) => call(text, [text], text, known),
  },
  'src/sourcing/spelling/editDistance': {
    editDistance: 'takes two words: of the dictionary, or of two texts, cut by sameWords',
  },
  'src/sourcing/spelling/isTitleCase': { isTitleCase: (call, text) => call([text, text]) },
  'src/sourcing/spelling/likeWord': { likeWord: (call, text) => call(text, text) },
  'src/sourcing/spelling/lowerTurkish': { lowerTurkish: one },
  'src/sourcing/spelling/namesIn': { namesIn: one },
  'src/sourcing/spelling/rankSuggestions': {
    rankSuggestions: 'takes a word of at most 24 letters: spellWorker suggests nothing for others',
  },
  'src/sourcing/spelling/sentenceTokens': { sentenceTokens: one },
  'src/sourcing/spelling/startSpeller': { startSpeller: SHORT },
  'src/sourcing/spelling/tokens': { tokens: one },
  'src/sourcing/spelling/wordsToCheck': { wordsToCheck: (call, text) => call(text, [text]) },
  'src/lexical/articleSize': { articleSize: ofContent },
  'src/lexical/blocksOf': { blocksOf: ofBody },
  'src/lexical/bodyProblem': {
    bodyProblem: (call, text) => call('root', 'badValue', { tr: '', en: '' }, newText(text)),
  },
  'src/lexical/canonicalBody': { canonicalBody: ofBody },
  'src/lexical/checkBody': {
    checkBody: (call, text) => call(body(text), { maxNodes: 1e9, maxBytes: 1e9 }),
  },
  'src/lexical/checkNode': { checkNode: (call, text) => call(newText(text), 'root') },
  'src/lexical/escapeHtml': { escapeHtml: one },
  'src/lexical/fromParagraphs': { fromParagraphs: (call, text) => call([text]) },
  'src/lexical/keepOwnIds': { $keepOwnIds: EDITOR },
  'src/lexical/leavesOf': { leavesOf: ofBody },
  'src/lexical/linkProblem': { linkProblem: one },
  'src/lexical/looseNode': { isLooseNode: SHORT, rootOf: SHORT },
  'src/lexical/mapMarkIds': {
    mapMarkIds: (call, text) => call(body(text), (ids: string[]) => ids),
  },
  'src/lexical/markSpans': {
    markSpans: (call, text) => call(body(text), [{ id: 'A1', start: 1, end: text.length - 1 }]),
  },
  'src/lexical/newNodes': {
    newText: one,
    newMark: (call, text) => call(['A1'], [newText(text)]),
    newInlines: one,
  },
  'src/lexical/normaliseMarks': { normaliseMarks: ofBody },
  'src/lexical/removeMarkId': { $removeMarkId: EDITOR },
  'src/lexical/renameMarks': { renameMarks: (call, text) => call(body(text), new Map()) },
  'src/lexical/runHtml': {
    runHtml: (call, text) =>
      call([{ text, format: 127, ids: ['A1'], url: `https://${cut(text)}` }]),
  },
  'src/lexical/spansOf': { spansOf: ofBody },
  'src/lexical/stripUnknownMarks': { stripUnknownMarks: (call, text) => call(body(text), []) },
  'src/lexical/textStarts': { textStarts: ofBody },
  'src/lexical/toHtml': { toHtml: ofBody },
  'src/lexical/toMarkdown': {
    toMarkdown: (call, text) => {
      const plain = body(text)
      const bold = { type: 'paragraph', children: [{ ...newText(text), format: 7 }] }
      return call({ root: { type: 'root', children: [...plain.root.children, bold] } })
    },
  },
  'src/lexical/toText': { toText: ofBody },
  'src/lexical/voiceOf': { voiceOf: SHORT },
  'src/lexical/wrapInAttribution': { $wrapInAttribution: EDITOR },
  'src/lexical/merge/alignNodes': {
    alignNodes: (call, text) => call(body(text).root.children, body(`${text}.`).root.children),
  },
  'src/lexical/merge/blocksIn': { blocksIn: (call, text) => call(content(text)) },
  'src/lexical/merge/danglingIds': { danglingIds: BY_ROWS },
  'src/lexical/merge/decide': { decide: SHORT },
  'src/lexical/merge/joinTexts': {
    joinTexts: (call, text) => call([newText(text), newText(text)]),
  },
  'src/lexical/merge/markedIds': { markedIds: BY_ROWS },
  'src/lexical/merge/mendRows': { mendRows: BY_ROWS },
  'src/lexical/merge/mergeArticle': {
    mergeArticle: (call, text) => call(content(text), content(`${text}.`), content(`.${text}`)),
  },
  'src/lexical/merge/mergeField': {
    mergeField: (call, text) => call('backstory', text, `${text}.`, `.${text}`),
  },
  'src/lexical/merge/mergeNode': {
    mergeNode: (call, text) => call(newText(text), newText(`${text}.`), newText(`.${text}`)),
  },
  'src/lexical/merge/mergeRows': { mergeRows: BY_ROWS },
  'src/lexical/merge/mergeSequence': {
    mergeSequence: (call, text) =>
      call(...[text, `${text}.`, `.${text}`].map((letters) => body(letters).root.children)),
  },
  'src/lexical/merge/mergeSets': { mergeSets: BY_ROWS },
  'src/lexical/merge/mergeValue': { mergeValue: SHORT },
  'src/lexical/merge/mergeWords': {
    mergeWords: (call, text) => call(text, `${text}.`, `.${text}`),
  },
  'src/lexical/merge/piecesOf': { piecesOf: BY_ROWS },
  'src/lexical/merge/nodeKey': { nodeKey: (call, text) => call(newText(text)) },
  'src/lexical/merge/orderRows': { orderRows: BY_ROWS },
  'src/lexical/merge/resolveMerge': { resolveMerge: BY_ROWS },
  'src/lexical/merge/rowsIn': { rowsIn: BY_ROWS },
  'src/lexical/merge/untangle': { untangle: BY_ROWS },
  'src/lexical/merge/valueKey': { valueKey: (call, text) => call({ text }) },
  'src/lexical/merge/Row': { rowId: SHORT },
  'src/import/readStoryText': { readStoryText: one },
  'src/public/datedFacet': { datedFacet: SHORT },
  'src/public/facet': { facet: SHORT },
  'src/public/skeletonKey': { skeletonKey: SHORT },
  'src/delivery/search/highlights': {
    highlights: (call, text) => call(terms, { __typename: 'Event', title: text }),
  },
  'src/delivery/search/namedBy': { namedBy: (call, text) => call({ ...terms, whole: text }) },
  'src/delivery/search/placeOf': { placeOf: (call, text) => call(`1.${text}`) },
  'src/delivery/search/searchTerms': { searchTerms: one },
  'src/delivery/xml/escapeXml': { escapeXml: one },
  'src/delivery/xml/guardText': { guardText: one },
  'src/delivery/xml/unguardXml': { unguardXml: one },
  'src/delivery/xml/xmlText': { xmlText: one },
}

/** Passes over texts in rooms that do other things as well. */
export const ELSEWHERE: Record<string, Record<string, Pass>> = {
  'src/workflow/canonicalContent': { canonicalContent: ofContent },
  'src/workflow/contentHash': { contentHash: ofContent },
  'src/workflow/changedFields': {
    changedContent: (call, text) => call(stored(text), stored(`${text}.`)),
  },
  'src/workflow/fieldsThatDiffer': {
    fieldsThatDiffer: (call, text) => call({ dek: text }, { dek: `${text}.` }, ['dek']),
  },
  'src/workflow/judgedArticle': { judgedArticle: ofContent },
  'src/newsroom/sourcedArticle': { sourcedArticle: ofContent },
  'src/newsroom/registerRows': { registerRows: (call, text) => call(stored(text), true) },
  'src/identity/passwordProblem': {
    passwordProblem: (call, text) => [call(text), call(text.slice(0, 200), { name: text })],
  },
  'src/newsroom/webhookUrlProblem': { webhookUrlProblem: (call, text) => call(text, false) },
  'src/publish/majorChangesBetween': {
    majorChangesBetween: (call, text) => call(stored(text), stored(`${text}.`), [text]),
  },
  'src/publish/printedNames': { printedNames: (call, text) => call(text, [text]) },
  'src/publish/quantityWordsIn': { quantityWordsIn: one },
  'src/publish/sameWords': { sameWords: (call, text) => call(text, `${text}`) },
  'src/publish/toPublicBody': {
    toPublicBody: (call, text) => call({ root: { ...body(text).root } }, [], () => null),
  },
  'src/delivery/feeds/absoluteHtml': {
    absoluteHtml: (call, text) => call(`<p>${escapeHtml(text)}</p>`, 'https://k.example'),
  },
  'src/delivery/feeds/feedAddress': { feedAddress: one },
  'src/delivery/cursors/decodeCursor': { decodeCursor: (call, text) => call(text, 'a', 'text') },
  'src/delivery/dates/parseDateTime': { parseDateTime: one },
  'src/delivery/filters/nameMatches': { nameMatches: one },
  'src/delivery/http/decodeSlug': { decodeSlug: one },
  'src/delivery/http/answerType': { answerType: one },
  'src/delivery/http/encodingOf': { encodingOf: one },
  'src/delivery/media/byteRange': { byteRange: (call, text) => call(text, 1_000) },
  'src/delivery/resolvers/absoluteMedia': {
    absoluteMedia: (call, text) =>
      call(`<p>${escapeHtml(text)}</p>`, { publicUrl: 'https://k.example' }),
  },
  'src/endpoints/jsonProblem': { jsonProblem: one },
  'src/endpoints/queryProblem': { queryProblem: one },
  'src/fields/languageProblem': { languageProblem: one },
  'src/server/clientAddress': { clientAddress: (call, text) => call('127.0.0.1', text, 1) },
  'src/server/parseTarget': { parseTarget: (call, text) => call(`/${text}`) },
  'src/server/routeOf': { routeOf: (call, text) => call([text]) },
  'src/server/reader/statusIn': { statusIn: one },
  'src/server/reader/withoutRuntime': { withoutRuntime: one },
  'src/site/body/sanitizeBody': {
    sanitizeBody: (call, text) => call(`<p>${escapeHtml(text)}</p>`, 'https://k.example'),
  },
  'src/site/body/escapeAttribute': { escapeAttribute: one },
  'src/site/dates/edtfWords': { edtfWords: turkish },
  'src/site/jsonLdText': { jsonLdText: (call, text) => call({ text }) },
  'src/site/safeUrl': { safeUrl: one },
  'src/admin/comments/quoteAt': {
    quoteAt: (call, text) => call(text, { start: 0, end: text.length }),
  },
  'src/admin/merge/wordChanges': { wordChanges: (call, text) => call(text, `${text}.`) },
  'src/admin/save/compareTexts': { compareTexts: (call, text) => call([text], [`${text}.`]) },
}
