import { type FactsAsked, factsAsked } from '@/src/editorial/sourcing/factsAsked'
import { sourcedArticle } from '@/src/editorial/sourcing/sourcedArticle'
import type { Article } from '@/src/payload-types'
import { findings } from '@/src/sourcing/findings'
import { checkArticleSpelling } from '@/src/sourcing/spelling/checkArticleSpelling'
import type { querySpeller, SpellerAnswer, SpellerQuestion } from '@/src/sourcing/spelling/speller'
import type {
  FieldSpellingHit,
  Finding,
  SourcedArticle,
  SourcedEntities,
} from '@/src/sourcing/types'

/** What the newsroom is asked: each null where it did not answer. */
export type Newsroom = {
  facts(asked: FactsAsked): Promise<SourcedEntities | null>
  words(questions: readonly SpellerQuestion[]): Promise<SpellerAnswer[] | null>
}

/**
 * Looks through a text as it stands in the form, again and again, by the checks of a save. The newsroom is asked for records when others
 * are named than the time before, and for words that were not asked for yet; a word that it has not answered for counts as right.
 */
export class FindingsSearch {
  private known: { key: string; entities: SourcedEntities } | null = null
  private readonly words = new Map<string, SpellerAnswer>()
  private hasToldWords = false

  constructor(private readonly newsroom: Newsroom) {}

  /**
   * Tells (`tell`) what is found in an article's content, at most twice: at once by the words that are known, and once more when new ones
   * are answered for. The first time of all only then, so that no mistake of the last save goes for a moment. False where the newsroom says
   * nothing of the records: then nothing can be told.
   */
  async look(content: Partial<Article>, tell: (found: Finding[]) => void): Promise<boolean> {
    const entities = await this.entitiesOf(content)
    if (!entities) return false
    const article = sourcedArticle(content)
    const { hits, open } = await this.spell(article, entities)
    if (this.hasToldWords || open.length === 0) tell(findings(article, entities, hits))
    this.hasToldWords = true
    if (open.length === 0) return true
    const answers = await this.newsroom.words(open)
    open.forEach(({ lower }, at) => {
      const answer = answers?.[at]
      if (answer !== undefined) this.words.set(lower, answer)
    })
    tell(findings(article, entities, (await this.spell(article, entities)).hits))
    return true
  }

  private async entitiesOf(content: Partial<Article>): Promise<SourcedEntities | null> {
    const asked = factsAsked(content)
    const key = JSON.stringify(asked)
    if (this.known?.key === key) return this.known.entities
    const entities = await this.newsroom.facts(asked)
    if (entities) this.known = { key, entities }
    return entities
  }

  /** The mistakes among the words that are known, and the words that are not, each once. */
  private async spell(
    article: SourcedArticle,
    entities: SourcedEntities,
  ): Promise<{ hits: FieldSpellingHit[]; open: SpellerQuestion[] }> {
    const open = new Map<string, SpellerQuestion>()
    const ask: typeof querySpeller = (questions) =>
      Promise.resolve(
        questions.map((question) => {
          const answer = this.words.get(question.lower)
          if (answer === undefined) open.set(question.lower, question)
          return answer ?? null
        }),
      )
    const hits = await checkArticleSpelling(article, entities, [], ask)
    return { hits, open: [...open.values()] }
  }
}
