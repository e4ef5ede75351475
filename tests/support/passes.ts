import { fromParagraphs, newText } from '@/src/language/richText/newNodes'
import { blocksOf } from '@/src/language/richText/toText'
import { escapeHtml } from '@/src/language/text/escapeHtml'
import { plainText } from '@/src/language/text/plainText'
import { finderSentences } from '@/src/sourcing/finder/finderSentences'
import { parsePasted } from './parsePasted'

/** How a function is asked about one long text; `call` is the exported function itself. */
type Pass = (call: (...args: any[]) => any, text: string) => unknown
/** Why a function is not asked: it takes no text of a writer, or only one that is cut before. */
type Reason = string

/** More than the nodes that a text may have (see checkArticleBody). */
const MOST_PARAGRAPHS = 6_000
/** The paragraphs of a text: its lines, or else thirds, since what one leaves open is looked for in the next ones. */
const paragraphs = (text: string): string[] => {
  const lines = text.split('\n')
  const third = Math.ceil(text.length / 3)
  if (lines.length === 1)
    return [text.slice(0, third), text.slice(third, 2 * third), text.slice(2 * third)]
  return [...lines.slice(0, MOST_PARAGRAPHS), lines.slice(MOST_PARAGRAPHS).join('\n')]
}
const body = (text: string) => fromParagraphs(paragraphs(text))
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
const storyNodes = (text: string) => {
  let start = 0
  return paragraphs(text).map((one, at) => {
    const node = { start, end: start + one.length, field: at === 0 ? 'headline' : 'body' }
    start += one.length + Number(text[node.end] === '\n')
    return node
  })
}
const asStory = (text: string, language: string) => ({
  ...{ text, nodes: storyNodes(text), language, reference: '2026-03-12' },
})
const none = { persons: new Set(), sources: new Set(), events: new Set() }
const stored = (text: string) => ({
  ...{ id: '1', language: 'tr', stage: 'draft', editKind: 'first', revision: 1 },
  ...{ ...content(text), claims: [{ id: 'c1', text }] },
  attributions: [{ id: 'A1', claim: 'c1', field: 'headline', cue: { text } }],
})
const cut = (text: string) => text.slice(0, 2_048)
const hit = { start: 0, end: 1, word: 'a', suggestions: [], field: 'body' }
const known = async (words: readonly unknown[]) => words.map(() => null)
const term = { word: 'a', forms: ['a'], skeleton: 'a', keys: ['a'] }
const terms = {
  ...{ whole: 'a', words: [term], named: [term], phrases: [] },
  without: { words: [], phrases: [] },
}

const one: Pass = (call, text) => call(text)
const turkish: Pass = (call, text) => call(text, 'tr')
const ofBody: Pass = (call, text) => call(body(text))
const ofSourced: Pass = (call, text) => call(sourced(text), nobody, [hit])
const ofRow: Pass = (call, text) => call(row(text))
const ofContent: Pass = (call, text) => call(stored(text))

const BY_ROWS =
  'goes by rows, not by letters: an article has 150 of them at most (checkArticleBody)'
const SHORT = 'what it takes is a word, an id or a code of ours'
const SENTENCE = 'looks at some words around a place of a sentence; findAttributions asks it'
const EDITOR = 'runs on the tree that the writer’s own browser holds'

/**
 * Every exported function of these rooms that takes a text, with how it is asked about a long one, or why it is not. A
 * function that is missing here fails `tests/unit/linear.test.ts`.
 */
export const ROOMS = [
  'src/language',
  'src/sourcing',
  'src/editorial/editor',
  'src/editorial/merge',
  'src/editorial/import',
  'src/published',
  'src/delivery/search',
  'src/delivery/xml.ts',
]
export const PASSES: Record<string, Record<string, Pass | Reason>> = {
  'src/language/addressTemplate': {
    placesOf: one,
    templateProblem: (call, text) => call(text, { known: [], needed: [] }),
    fillTemplate: (call, text) => call(text, { slug: text }),
  },
  'src/language/hops': { hopKey: SHORT, hopKeys: SHORT, hopOf: SHORT, hopsOf: SHORT },
  'src/language/ids': { idOf: SHORT, isId: SHORT, isStoredId: SHORT },
  'src/language/isObject': { isObject: SHORT },
  'src/language/readerPaths': {
    readerAddress: (call, text) => call(['haber', text]),
    readerLanguage: (call, text) => call(text),
    articleAddress: SHORT,
    slugPath: (call, text) => call('article', text),
    shortPath: SHORT,
  },
  'src/published/correctionId': { correctionId: SHORT },
  'src/language/shortCode': { shortCode: SHORT, idOfCode: one },
  'src/language/text/creditLine': { creditLine: (call, text) => call(text, true, 'tr') },
  'src/sourcing/isReplyOf': {
    isReplyOf: (call, text) => call({ organisation: text }, 'k1', [text]),
  },
  'src/language/refusal': { makeRefusal: SHORT, refusalOf: SHORT },
  'src/language/text/anchorQuote': {
    anchorQuote: (call, text) =>
      call(text, {
        exact: text.slice(0, 500),
        prefix: text.slice(0, 32),
        suffix: text.slice(0, 32),
      }),
  },
  'src/language/text/keys': {
    asKeys: (call, text) => call([text]),
    searchKeys: (call, text) => call([text]),
    segmentsOf: (call, text) => [...call(text, 'tr', 'word'), ...call(text, 'tr', 'sentence')],
    stemmerOf: SHORT,
    stemsOf: turkish,
    typedKeys: one,
    wordKeys: turkish,
    wordsIn: one,
  },
  'src/language/text/knownWords': {
    keepWords: SHORT,
    knownWords: (call, text) => call((word: string) => word.length)(text),
  },
  'src/language/text/searchedParts': { searchedParts: one },
  'src/language/text/wordsWhere': {
    byLetter: SHORT,
    wordsWhere: (call, text) => call(text, () => true),
  },
  'src/language/text/searchText': {
    keysIn: turkish,
    searchText: (call, text) => call({ leads: [text], texts: [text], more: [] }, 'tr'),
    soundsIn: one,
  },
  'src/language/text/foundBy': {
    readWords: one,
    foldPattern: one,
    readKeys: one,
    foundBy: (call, text) => call({ names: [text], texts: [text] }),
  },
  'src/language/text/names': {
    caseForms: one,
    saysRole: (call, text) => call(text, text),
    withoutTitles: (call, text) => call(text.split(' '), 1),
  },
  'src/language/text/measure': { countWords: turkish },
  'src/language/text/remembered': {
    remembered: (call, text) => call(1_000_000, (one: string) => one.length)(text),
  },
  'src/language/text/letters': {
    fold: one,
    isEmoji: (call, text) => call(text),
    hiddenSigns: one,
    mixedAlphabets: one,
    soundOf: one,
    toLatin: one,
  },
  'src/language/text/likeness': {
    compareTurkish: (call, text) => call(text, `${text}a`),
    likeness: (call, text) => [call(text, 'ilham'), call(text, text)],
  },
  'src/language/text/sentences': { isFalseSentenceEnd: turkish, splitSentences: turkish },
  'src/language/text/dates': { isInstant: one, parsePrintedDate: one },
  'src/language/text/direction': {
    directionOf: SHORT,
    directionIn: (call, text) => [call(text, 'ltr'), call(text, 'rtl')],
  },
  'src/language/text/slug': { littleSurvives: (call, text) => call(text, 'a'), slug: one },
  'src/language/text/partialDate': { parsePartialDate: one },
  'src/language/text/plainText': {
    mapTexts: (call, text) => call([text], plainText),
    plainText: one,
    withoutUnseen: one,
    withDateline: (call, text) => call(`<p>${escapeHtml(text)}</p>`, text),
  },
  'src/language/text/printedWords': { printedWords: one },
  'src/language/text/skeleton': { skeleton: one, skeletonKey: SHORT },
  'src/sourcing/findings': {
    analyseArticle: (call, text) => call({ article: sourced(text), entities: nobody }, known),
    findings: ofSourced,
    openFindings: BY_ROWS,
  },
  'src/sourcing/dismissals': {
    dismissedWords: one,
    isDismissedBy: (call, text) => call([text])(text),
  },
  'src/sourcing/alignAttributions': { alignAttributions: BY_ROWS },
  'src/sourcing/claimRegister': { claimRegister: BY_ROWS, rowsByClaim: BY_ROWS },
  'src/sourcing/finder/analyse': {
    analyse: (call, text) => [call(asStory(text, 'tr'), known), call(asStory(text, 'en'), known)],
  },
  'src/sourcing/finder/composed': { composed: one, printedAt: SHORT },
  'src/sourcing/finder/CueRow': { cueFinder: SHORT },
  'src/sourcing/finder/finderSentences': {
    finderSentences: (call, text) => call(text, storyNodes(text), 'tr'),
    touching: SHORT,
  },
  'src/sourcing/finder/findAttributions': {
    findAttributions: (call, text) => [
      call(text, storyNodes(text), 'tr'),
      call(text, storyNodes(text), 'en'),
    ],
  },
  'src/sourcing/finder/personsNamed': {
    personsNamed: (call, text) =>
      call(finderSentences(text, storyNodes(text) as never, 'tr').sentences, new Set(['kaya'])),
  },
  'src/sourcing/finder/lowered': { lowered: turkish },
  'src/sourcing/finder/readLanguage': { readLanguage: SHORT },
  'src/sourcing/finder/numbersWithUnits': {
    numbersWithUnits: (call, text) => [
      call(text, { start: 0, end: text.length }, 'tr'),
      call(text, { start: 0, end: text.length }, 'en'),
    ],
  },
  'src/sourcing/finder/quotationsOf': {
    quotationsOf: (call, text) => call(text, storyNodes(text)),
  },
  'src/sourcing/finder/dates/datesIn': {
    datesIn: (call, text) => [
      call(text, [{ start: 0, end: text.length }], 'tr', '2026-03-12'),
      call(text, [{ start: 0, end: text.length }], 'en', '2026-03-12'),
    ],
    readDatePhrase: (call, text) => call(text, '2026-03-12', 'tr'),
  },
  'src/sourcing/finder/checks/accusations': { accusingWordIn: SENTENCE },
  'src/sourcing/finder/checks/contentWords': { shared: SENTENCE },
  'src/sourcing/finder/dates/DateRow': { form: SHORT },
  'src/sourcing/finder/dates/calendar': { readDay: SHORT, after: SHORT, until: SHORT },
  'src/sourcing/finder/dates/tenses': {
    tensesIn: (call, text) => [call(text, 'tr'), call(text, 'en')],
    tenseAt: SHORT,
  },
  'src/sourcing/finder/dates/shifted': { shifted: SHORT },
  'src/sourcing/finder/english/nouns': {
    kindOfNoun: SHORT,
    isTitle: SHORT,
    isBody: SHORT,
    isCountry: SHORT,
    isCompany: SHORT,
    isStatement: SHORT,
  },
  'src/sourcing/finder/english/tells': { showsData: SHORT },
  'src/sourcing/finder/turkish/accepts': { isQuestion: SHORT },
  'src/sourcing/finder/turkish/cueRow': { row: SHORT },
  'src/sourcing/finder/turkish/endings': {
    closed: SHORT,
    converb: SHORT,
    participle: SHORT,
    negated: SHORT,
  },
  'src/sourcing/finder/turkish/nouns': {
    stemsOfNoun: SHORT,
    kindOfNoun: SHORT,
    documentKind: SHORT,
    isWithin: SHORT,
    isTitle: SHORT,
    isBody: SHORT,
    isCompany: SHORT,
  },
  'src/sourcing/finder/turkish/accordingTo': { isGoneBy: SHORT },
  'src/sourcing/finder/turkish/owners': {
    withoutDative: SHORT,
    withoutLocative: SHORT,
    documentAt: SENTENCE,
    asOutlet: SHORT,
  },
  'src/sourcing/finder/turkish/phrases': { phraseEndingAt: SENTENCE },
  'src/sourcing/finder/dates/english/words': {
    monthOf: SHORT,
    dayOf: SHORT,
    count: SHORT,
    range: SHORT,
    part: SHORT,
    seasonOf: SHORT,
    tenseAfter: SHORT,
    open: SHORT,
    way: SHORT,
    weekOf: SHORT,
    daysBetween: SHORT,
  },
  'src/sourcing/finder/dates/turkish/words': {
    monthOf: SHORT,
    count: SHORT,
    relativeYear: SHORT,
    part: SHORT,
    range: SHORT,
    seasonOf: SHORT,
    yearPart: SHORT,
    openTail: SHORT,
    weekOf: SHORT,
    tenseOf: SHORT,
    open: SHORT,
  },
  'src/sourcing/diffAttributions': {
    diffAttributions: (call, text) => call(sourced(text), sourced(`${text}.`)),
  },
  'src/sourcing/diffStory': {
    diffStory: (call, text) => call(sourced(text), sourced(`A ${text} b.`)),
  },
  'src/sourcing/edits/alignSentences': {
    alignSentences: (call, text) => call(text.split(/(?= )/u), `${text}.`.split(/(?= )/u)),
  },
  'src/sourcing/edits/diffSentences': {
    diffSentences: (call, text) => [
      call([{ field: 'body', text }], [{ field: 'body', text: `A ${text} b.` }], 'tr'),
      call([{ field: 'body', text }], [], 'en'),
    ],
  },
  'src/sourcing/edits/editTokens': { editTokens: (call, text) => call(text, 'tr', []) },
  'src/sourcing/edits/exchanged': {
    exchanged: SHORT,
    isName: SHORT,
    kindOfGain: SHORT,
    kindOfLoss: SHORT,
  },
  'src/sourcing/edits/guards': { guardOf: SHORT },
  'src/sourcing/edits/hunks': { hunksOf: SENTENCE },
  'src/sourcing/edits/isSameWording': {
    isSameWording: (call, text) => call(text, `A ${text} b.`, 'tr'),
  },
  'src/sourcing/edits/phrases': { isEmptyWord: SHORT, isPhrase: SHORT },
  'src/sourcing/edits/typingMistake': { isTypingMistake: SHORT },
  'src/sourcing/edits/wordChanges': { wordChanges: SENTENCE },
  'src/sourcing/edits/wordForms': {
    caseEndings: SHORT,
    isInflected: SHORT,
    isNegation: SHORT,
    isOtherVoice: SHORT,
    isPassiveCue: SHORT,
  },
  'src/sourcing/edits/wordOrder': {
    isCountedAlike: SENTENCE,
    isOrderKept: SENTENCE,
    namesIn: SENTENCE,
  },
  'src/sourcing/origins': {
    distinctNamed: BY_ROWS,
    independentOrigins: BY_ROWS,
    namedOf: SHORT,
    originOf: SHORT,
  },
  'src/sourcing/rollup': { namedSentenceShare: ofSourced, rollup: ofSourced },
  'src/sourcing/wordsOf': {
    numbersIn: one,
    quotationsIn: one,
    wordsOf: (call, text) => call(sourced(text), row(text)),
  },
  'src/sourcing/onlyExisting': { existingOf: SHORT, namesRecord: SHORT, onlyExisting: BY_ROWS },
  'src/sourcing/strengthOf': { strengthOf: ofRow },
  'src/sourcing/stripOf': {
    stripOf: (call, text) => call(body(text), new Map([['A1', 'namedSource']]), 'tr'),
  },
  'src/sourcing/voiceOf': { voiceOf: SHORT },
  'src/sourcing/checks/where': {
    byPlace: SHORT,
    isPlaced: SHORT,
    cueSpan: (call, text) => call(sourced(text), row(text)),
    originName: (call, text) => call(row(text), nobody),
    whereClaim: (call, text) => call(sourced(text), claim(text), [row(text)]),
    whereRow: (call, text) => call(sourced(text), row(text)),
    quoteOf: one,
    whereWords: (call, text) => call(sourced(text), 'body', { start: 0, end: text.length }),
  },
  'src/sourcing/checks/danglingAttribution': {
    danglingAttribution: (call, text) => call(sourced(text), none),
  },
  'src/sourcing/checks/agentlessOnly': { agentlessOnly: ofSourced },
  'src/sourcing/checks/circularSourcing': { circularSourcing: ofSourced },
  'src/sourcing/checks/disputedElsewhere': {
    disputedElsewhere: (call, text) =>
      call(sourced(text), {
        ...nobody,
        elsewhere: [{ ...claim(text), status: 'refuted', organisations: [], headline: text }],
      }),
  },
  'src/sourcing/checks/documentUnseen': { documentUnseen: ofSourced },
  'src/sourcing/checks/hedgeLost': { hedgeLost: ofSourced },
  'src/sourcing/checks/legalWords': {
    legalWords: (call, text) => [call(text, 'tr'), call(text, 'en')],
  },
  'src/sourcing/checks/numberConflict': { numberConflict: ofSourced },
  'src/sourcing/checks/numberUnsourced': { numberUnsourced: ofSourced },
  'src/sourcing/checks/ofMany': {
    ofMany: (call, text) => call(sourced(text), { ...row(text), mode: 'maskedSource' }),
  },
  'src/sourcing/checks/pluralSources': {
    pluralSources: (call, text) =>
      call({ ...sourced(text), attributions: [{ ...row(text), mode: 'maskedSource' }] }),
  },
  'src/sourcing/checks/quoteWithoutRecord': { quoteWithoutRecord: ofSourced },
  'src/sourcing/checks/sourceRetracted': { sourceRetracted: ofSourced, restingOn: BY_ROWS },
  'src/sourcing/checks/sourceWithoutLink': { sourceWithoutLink: ofSourced },
  'src/sourcing/checks/staleRole': {
    staleRole: (call, text) =>
      call(sourced(text), {
        ...nobody,
        day: '2026-03-12',
        persons: { p1: { id: 'p1', name: 'an', isLiving: true, positions: [{ title: 'a' }] } },
      }),
  },
  'src/sourcing/checks/statusOutrunsEvidence': { statusOutrunsEvidence: ofSourced },
  'src/sourcing/checks/headlineOutrunsBody': { headlineOutrunsBody: ofSourced },
  'src/sourcing/bareLabel': { isBareLabel: one },
  'src/sourcing/checks/maskedSourceIncomplete': { maskedSourceIncomplete: ofSourced },
  'src/sourcing/checks/unattributedPullQuote': {
    unattributedPullQuote: (call, text) =>
      call({ ...sourced(text), pullQuotes: [{ start: 0, end: text.length }] }),
  },
  'src/sourcing/checks/nameForm': {
    nameForm: (call, text) => call({ ...sourced(text), bylines: [text] }, nobody),
  },
  'src/sourcing/checks/noRightOfReply': { noRightOfReply: ofSourced },
  'src/sourcing/checks/offRecordLinked': { offRecordLinked: ofSourced },
  'src/sourcing/checks/singleOriginAccusation': { singleOriginAccusation: ofSourced },
  'src/sourcing/checks/unmarked': { unmarked: (call, text) => call(sourced(text)) },
  'src/sourcing/checks/spelling': { spelling: (call, text) => call(sourced(text), [hit]) },
  'src/sourcing/checks/unsourcedAccusation': { unsourcedAccusation: ofSourced },
  'src/sourcing/spelling/checkArticleSpelling': {
    checkArticleSpelling: (call, text) => call(sourced(text), nobody, [text], known),
    checkSpelling: (call, text) => call(text, [text], text, known),
    likeWord: (call, text) => call(text, text),
    lowerTurkish: one,
    namesIn: one,
    rankSuggestions: 'takes a word of at most 24 letters: spellWorker suggests nothing for others',
    wordsToCheck: (call, text) => call(text, [text]),
  },
  'src/sourcing/spelling/editDistance': {
    editDistance: 'takes two words: of the dictionary, or of two texts, cut by sameWords',
  },
  'src/sourcing/spelling/tokens': {
    isTitleCase: (call, text) => call([text, text]),
    sentenceTokens: one,
    tokens: one,
  },
  'src/sourcing/spelling/speller': { passToSpeller: 'passes it on unread', startSpeller: SHORT },
  'src/language/text/escapeHtml': { escapeHtml: one },
  'src/language/richText/articleSize': { articleSize: ofContent },
  'src/language/richText/toHtml': {
    blockAttributes: (call, text) => call(text, 'ar'),
    listHtml: (call, text) =>
      call(
        [
          {
            ...{ kind: 'listitem', tag: null, listType: 'bullet', depth: 1, listStart: 1 },
            ...{ upload: null, runs: [{ text, format: 0, ids: [], url: null }], text, start: 0 },
            ...{
              cells: null,
              within: null,
              cell: null,
              url: null,
              story: null,
              note: null,
              attachment: null,
            },
          },
        ],
        'ar',
      ),
    toHtml: ofBody,
  },
  'src/language/richText/runHtml': {
    runHtml: (call, text) =>
      call([{ text, format: 127, ids: ['A1'], url: `https://${cut(text)}` }]),
  },
  'src/language/richText/embeds': {
    embedOf: (call, text) => call(`https://youtube.com/${text}`),
    embedProblem: (call, text) => call(`https://youtube.com/${text}`),
  },
  'src/language/richText/footnotesOf': {
    footnotesOf: (call, text) => call(blocksOf(body(text))),
    endnotesHtml: SHORT,
  },
  'src/language/richText/framesOf': { framesOf: (call, text) => call(blocksOf(body(text))) },
  'src/language/richText/readBody': { readBody: ofBody },
  'src/language/richText/toText': {
    blocksOf: ofBody,
    raisedText: (call, text) => [call(text, 32), call(text, 64)],
    toText: ofBody,
  },
  'src/language/richText/body': {
    bodyProblem: (call, text) => call('root', 'badValue', { tr: '', en: '' }, newText(text)),
    firstWords: (call, text) => call(newText(text)),
    isLooseNode: SHORT,
    rootOf: SHORT,
  },
  'src/language/richText/canonicalBody': { canonicalBody: ofBody },
  'src/language/richText/checkBody': {
    checkBody: (call, text) => call(body(text), { maxNodes: 1e9, maxBytes: 1e9 }),
    checkNode: (call, text) => call(newText(text), 'root'),
  },
  'src/language/richText/newNodes': {
    fromParagraphs: (call, text) => call([text]),
    newText: one,
    newMark: (call, text) => call(['A1'], [newText(text)]),
    newInlines: one,
  },
  'src/editorial/editor/screens/marks': {
    $keepOwnIds: EDITOR,
    $removeMarkId: EDITOR,
    $wrapInAttribution: EDITOR,
  },
  'src/language/richText/newTable': { newTable: 'takes cells, 600 at most, and not their letters' },
  'src/language/richText/leavesOf': { leavesOf: ofBody },
  'src/language/richText/linkProblem': {
    linkProblem: one,
    withoutDetours: (call, text) => call(`https://a.example/${text}`),
  },
  'src/language/richText/marks': {
    mapMarkIds: (call, text) => call(body(text), (ids: string[]) => ids),
    stripUnknownMarks: (call, text) => call(body(text), []),
  },
  'src/language/richText/spans': {
    markSpans: (call, text) => call(body(text), [{ id: 'A1', start: 1, end: text.length - 1 }]),
    spansOf: ofBody,
    textStarts: ofBody,
  },
  'src/language/richText/nodeRules': { roleOf: 'takes the type of a node', nodeLabel: SHORT },
  'src/language/richText/toMarkdown': {
    toMarkdown: (call, text) => {
      const plain = body(text)
      const bold = { type: 'paragraph', children: [{ ...newText(text), format: 7 }] }
      return call({ root: { type: 'root', children: [...plain.root.children, bold] } })
    },
  },
  'src/language/richText/withDirections': {
    withDirections: (call, text) => call(body(text), 'ar'),
  },
  'src/editorial/editor/paste/PastedNode': { attributeOf: SHORT },
  'src/editorial/editor/paste/pastedPicture': {
    pastedLink: (call, text) => call(`https://a.example/${text}`),
  },
  'src/editorial/editor/paste/pastedTags': { isFrame: SHORT },
  'src/editorial/editor/paste/readPaste': {
    readPaste: (call, text) => [
      call(parsePasted(`<p>${text}</p>`)),
      call(parsePasted(`<p class="${text}" style="${text}"><img alt="${text}" src="${text}"></p>`)),
    ],
  },
  'src/editorial/editor/paste/looks': {
    readStyles: (call, text) => [call(text), call(`a{${text}}`), call(`/*${text}`)],
  },
  'src/editorial/editor/paste/wordList': {
    wordItem: (call, text) => call({ list: 'l0', level: 1 }, text, new Map()),
  },
  'src/editorial/merge/alignNodes': {
    alignNodes: (call, text) => call(body(text).root.children, body(`${text}.`).root.children),
    nodeKey: (call, text) => call(newText(text)),
  },
  'src/editorial/merge/marks': {
    blocksIn: (call, text) => call(content(text)),
    danglingIds: BY_ROWS,
    markedIds: BY_ROWS,
    rowsIn: BY_ROWS,
  },
  'src/editorial/merge/pieces': {
    decide: SHORT,
    inOneForm: (call, text) => call(content(text)),
    piecesOf: BY_ROWS,
  },
  'src/editorial/merge/values': {
    joinTexts: (call, text) => call([newText(text), newText(text)]),
    mergeValue: SHORT,
    mergeWords: (call, text) => call(text, `${text}.`, `.${text}`),
  },
  'src/editorial/merge/proposeCorrection': {
    proposeCorrection: (call, text) => call(content(text), content(`${text}.`), 'tr'),
  },
  'src/editorial/merge/resolveMerge': { mendRows: BY_ROWS, resolveMerge: BY_ROWS },
  'src/editorial/merge/mergeArticle': {
    mergeArticle: (call, text) => call(content(text), content(`${text}.`), content(`.${text}`)),
    mergeRows: BY_ROWS,
    orderRows: BY_ROWS,
    untangle: BY_ROWS,
  },
  'src/editorial/merge/mergeField': {
    mergeField: (call, text) => call('backstory', text, `${text}.`, `.${text}`),
    mergeSets: BY_ROWS,
  },
  'src/editorial/merge/mergeSequence': {
    mergeNode: (call, text) => call(newText(text), newText(`${text}.`), newText(`.${text}`)),
    mergeSequence: (call, text) =>
      call(...[text, `${text}.`, `.${text}`].map((letters) => body(letters).root.children)),
  },
  'src/editorial/merge/rows': {
    sameContent: (call, text) => call(stored(text), stored(`${text}.`)),
    valueKey: (call, text) => call({ text }),
    rowId: SHORT,
  },
  'src/editorial/import/dateline': { dateLine: one, isOddDate: one, datelineOf: one },
  'src/editorial/import/decodeText': {
    decodeText: (call, text) => [call(Buffer.from(text)), call(Buffer.from(text, 'latin1'))],
  },
  'src/editorial/import/fileKind': { notStory: one },
  'src/editorial/import/frontMatter': { frontMatter: (call, text) => call(`---\n${text}\n---\n`) },
  'src/editorial/import/hiddenIn': {
    hiddenBySheet: one,
    isHidden: (call, text) => call({ attribs: { style: text, class: text } }, new Set(['.a'])),
  },
  'src/editorial/import/htmlInline': { noteId: SHORT },
  'src/published/relatedStories': {
    storiesIn: (call, text) => [call('html', text), call('markdown', text)],
    storyInHtml: SHORT,
    storyInMarkdown: SHORT,
    storiesInTree: (call, text) => call(body(text)),
    treeWithStories: (call, text) => call(body(text), () => true),
    withStories: (call, text) => call('html', text, () => null),
  },
  'src/editorial/import/htmlKinds': { headingTag: SHORT },
  'src/editorial/import/readStoryHtml': { readStoryHtml: one },
  // micromark's build for tests asserts at every step.
  'src/editorial/import/readStoryMarkdown': {
    readStoryMarkdown: (call, text) => call(text.slice(0, text.length / 4)),
  },
  'src/editorial/import/readStoryText': { readStoryText: one },
  'src/editorial/import/guessedEncoding': { isReadWrongly: one, readsLikeTurkish: one },
  'src/editorial/import/placeStory': {
    placeStory: (call, text) =>
      call(text, { headline: text.slice(0, 9), dek: null, blocks: body(text).root.children }),
  },
  'src/editorial/import/readStory': { refusalWords: (call, text) => call(new Error(text)) },
  'src/published/facets': { datedFacet: SHORT, facet: SHORT },
  'src/published/tags': { documentTags: SHORT, purgeTags: SHORT, enumWord: SHORT },
  'src/delivery/search/highlights': {
    highlights: (call, text) => call(terms, { __typename: 'Event', title: text }),
  },
  'src/delivery/search/nameHits': { namedBy: (call, text) => call({ ...terms, whole: text }) },
  'src/delivery/search/placeCursor': {
    placeOf: (call, text) => call(`1.${text}`),
    decodePlace: (call, text) => call(text, 'newest'),
  },
  'src/delivery/search/index/indexed': {
    indexedOf: 'takes a document that publication has written, and goes by its rows',
  },
  'src/delivery/search/index/hashOf': { hashOf: (call, text) => call(text) },
  'src/delivery/search/index/owners': {
    ownerOf: (call, text) => call(text),
    ownersOf: (call, text) => call([text]),
    placesOf: (call, text) => call([], text),
  },
  'src/delivery/search/index/order': { byAge: SHORT },
  'src/delivery/search/index/segment': {
    readKey: SHORT,
    segmentOf: (call, text) => {
      const list = { add: () => 0, size: () => 1 }
      const lexicons = { keys: list, values: list, names: [], dimensions: [] }
      const whole = { words: text, keys: text }
      return call(
        [{ id: 'a', owner: 'a', version: '1', time: 0, values: [], text: whole }],
        lexicons,
      )
    },
    dimensionOf: SHORT,
    valueName: SHORT,
    valueOf: SHORT,
  },
  'src/delivery/search/index/snapshot': {
    ...{
      dropDrafts: SHORT,
      dropSnapshot: SHORT,
      fileIn: SHORT,
      readSnapshot: SHORT,
      writeSnapshot: SHORT,
    },
  },
  'src/delivery/search/index/texts': { textsOf: (call, text) => call([text]) },
  'src/delivery/search/openSearch/openSearchDocuments': {
    indexName: SHORT,
    pairsOf: SHORT,
    storedDocument: 'goes by the keys of a document that publication has written',
  },
  'src/delivery/search/openSearch/openSearchQuery': {
    answerOf: 'takes the answer of an engine of ours, of one page',
    existsBody: 'takes a query, of 200 letters at most',
    isThere: 'takes the answer of an engine of ours, of one page',
    searchBody: 'takes a query, of 200 letters at most',
  },
  'src/delivery/search/openSearch/openSearchTexts': {
    ...{ openSearchClient: SHORT, openSearchTexts: SHORT },
  },
  'src/delivery/search/snippet': { snippetOf: (call, text) => call(text, 'tr', terms) },
  'src/delivery/search/searchTerms': { searchTerms: one },
  'src/delivery/xml': {
    escapeXml: one,
    textElement: (call, text) => call('a', text),
    xmlElement: (call, text) => call('a', { b: text }, text),
    xmlText: one,
  },
}

/** Passes over texts in rooms that do other things as well. */
export const ELSEWHERE: Record<string, Record<string, Pass>> = {
  'src/workflow/contentHash': { contentHash: ofContent },
  'src/workflow/content': {
    canonicalContent: ofContent,
    changedContent: (call, text) => call(stored(text), stored(`${text}.`)),
    fieldsThatDiffer: (call, text) => call({ dek: text }, { dek: `${text}.` }, ['dek']),
  },
  'src/workflow/judgedArticle': { judgedArticle: ofContent },
  'src/editorial/projection/cueStart': {
    cueStart: (call, text) => call(text, text.slice(0, 5), { start: 0, end: 5 }),
  },
  'src/editorial/sourcing/sourcedArticle': { rowsWithWords: ofContent, sourcedArticle: ofContent },
  'src/editorial/sourcing/claimRegister': {
    registerRows: (call, text) => call(stored(text), true),
  },
  'src/editorial/find/screens/paletteItems': {
    readTyped: (call, text) => call(text, 'all'),
    commandsFor: (call, text) => call([{ title: text, about: [text] }], text),
  },
  'src/editorial/sourcing/sayings': {
    sayingsOf: (call, text) => call(stored(text), { persons: new Set(), sources: new Set() }),
  },
  'src/editorial/accounts/passwords': {
    passwordProblem: (call, text) => [call(text), call(text.slice(0, 200), { name: text })],
  },
  'src/editorial/webhooks/address': { webhookUrlProblem: (call, text) => call(text, false) },
  'src/editorial/projection/majorChanges': {
    majorChangesBetween: (call, text) => call(stored(text), stored(`${text}.`), [text]),
  },
  'src/editorial/projection/shownArticle': { printedNames: (call, text) => call(text, [text]) },
  'src/editorial/projection/body': {
    toPublicBody: (call, text) => call({ root: { ...body(text).root } }, [], () => null),
  },
  'src/delivery/addresses/urls': {
    absoluteHtml: (call, text) => call(`<p>${escapeHtml(text)}</p>`, 'https://k.example'),
    absoluteMedia: (call, text) =>
      call(`<p>${escapeHtml(text)}</p>`, { publicUrl: 'https://k.example' }),
  },
  'src/delivery/media/previewFiles': {
    withPreviewFiles: (call, text) => call(text, { pictures: 'p'.repeat(22), media: [] }),
  },
  'src/delivery/addresses/storyCards': {
    htmlWithStories: (call, text) => call(text, () => null, { publicUrl: 'https://k.example' }),
    markdownWithStories: (call, text) => call(text, () => null, { publicUrl: 'https://k.example' }),
  },
  'src/frontend/site/body/footnotes': {
    footnotesIn: (call, text) =>
      call(
        `<section data-part="footnotes" role="doc-endnotes"><ol><li id="footnote-1">${escapeHtml(text)}</li></ol></section>`,
      ),
    openFootnotes: (call, text) =>
      call(`<p>${escapeHtml(text)}</p>`, { footnote: () => '', footnotes: '' }),
  },
  'src/frontend/site/body/labelCards': {
    labelCards: (call, text) =>
      call(`<p>${escapeHtml(text)}</p>`, { relatedStory: 'İlgili haber', attachment: 'Ek belge' }),
  },
  'src/delivery/feeds/feedAddress': { feedAddress: one },
  'src/delivery/lists/cursor': { decodeCursor: (call, text) => call(text, 'a', 'text') },
  'src/delivery/times': { isDay: one, parseDateTime: one },
  'src/delivery/updates/updateLog': { readMomentId: one },
  'src/delivery/lists/filters': { nameMatches: one },
  'src/delivery/http/route': { decodeSlug: one },
  'src/delivery/graphql/answerPlugin': { answerType: one },
  'src/platform/http/representation': { encodingOf: one },
  'src/delivery/media/mediaRoute': { byteRange: (call, text) => call(text, 1_000) },
  'src/editorial/api/unreadable': { jsonProblem: one, queryProblem: one },
  'src/editorial/articles/languageProblem': { languageProblem: one },
  'src/platform/server/request': {
    clientAddress: (call, text) => call('127.0.0.1', text, 1),
    parseTarget: (call, text) => call(`/${text}`),
  },
  'src/platform/server/routes': { routeOf: (call, text) => call([text]) },
  'src/platform/server/readerPages': { statusIn: one, withoutRuntime: one },
  'src/frontend/site/body/sanitizeBody': {
    sanitizeBody: (call, text) => call(`<p>${escapeHtml(text)}</p>`, 'https://k.example'),
  },
  'src/frontend/site/body/markAttributions': { escapeAttribute: one },
  'src/frontend/site/dates/edtfWords': { edtfWords: turkish },
  'src/frontend/site/jsonLdText': { jsonLdText: (call, text) => call({ text }) },
  'src/frontend/site/addresses': { safeUrl: one },
  'src/editorial/comments/screens/MentionBox': {
    partsOf: (call, text) => call(text, ['Ali', 'Ali Can']),
    namedIn: (call, text) => call(text, new Map([['1', 'Ali']])),
  },
  'src/editorial/comments/screens/placesFor': {
    quoteAt: (call, text) => call(text, { start: 0, end: text.length }),
  },
  'src/editorial/merge/screens/wordChanges': {
    wordChanges: (call, text) => call(text, `${text}.`),
  },
  'src/editorial/articles/screens/compareTexts': {
    compareTexts: (call, text) => call([text], [`${text}.`]),
  },
}
