import { seedArticle } from '@/tests/support/seedArticle'
import { findings } from '@/src/sourcing/findings'
import { rollup } from '@/src/sourcing/rollup'
import { claimRegister } from '@/src/sourcing/claimRegister'
import { proposeCue } from '@/src/sourcing/proposeCue'
import { checkArticleSpelling } from '@/src/sourcing/spelling/checkArticleSpelling'
const { article, entities, truth } = seedArticle()
const t = Date.now()
const hits = await checkArticleSpelling(article, entities)
console.log(Date.now() - t, hits)
const t2 = Date.now()
await checkArticleSpelling(article, entities); console.log('second', Date.now() - t2)
for (const f of findings(article, entities, hits)) console.log(f.code, f.severity, f.where.claimId, JSON.stringify(f.where.quote), f.message.tr)
console.log(rollup(article))
for (const a of truth.attributions) console.log(a.id, a.cue, a.cueClass, JSON.stringify(proposeCue(a.span.exact, 'tr')))
