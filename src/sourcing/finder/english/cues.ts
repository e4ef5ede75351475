import type { CueClass } from '../../vocabulary'
import type { Answers, CueRow, Need } from '../CueRow'

const row = (
  words: string,
  cueClass: CueClass,
  answers: Answers,
  needs: Need,
  more: Partial<CueRow> = {},
): CueRow => ({ words, class: cueClass, answers, needs, stance: 'asserts', ...more })

/** Verbs whose subject says something whatever follows. */
const PLAIN =
  'said|says|say|reckons|reckoned|told (?:reporters|journalists|lawmakers|parliament|congress|the media)|told'
/** Verbs that say something only before “that”, a clause or beside a quotation. */
const CLAUSAL =
  'assured|assures|assure|added|adds|adding|reported|reports|report|claimed|claims|claim|claiming|alleged|alleges|allege|alleging|stated|states|state|stating|argued|argues|argue|arguing|wrote|writes|write|writing|insisted|insists|insist|insisting|explained|explains|explain|explaining|noted|notes|note|noting|stressed|stresses|stress|stressing|confirmed|confirms|confirm|confirming|acknowledged|acknowledges|acknowledge|acknowledging|conceded|concedes|concede|suggested|suggests|suggest|suggesting|revealed|reveals|reveal|revealing|disclosed|discloses|estimated|estimates|estimate|predicted|predicts|predict|forecast|forecasts|maintained|maintains|maintain|maintaining|contended|contends|contend|asserted|asserts|assert|asserting|declared|declares|declare|pledged|pledges|pledge|promised|promises|promise|vowed|vows|vow|vowing|complained|complains|complain|recalled|recalls|recall|replied|replies|responded|responds|tweeted|posted|pointed out|points out|point out|pointing out|emphasised|emphasized|emphasises|emphasizes|emphasise|emphasising|commented|remarked|testified|testifies|reiterated|reiterates|concluded|concludes|conclude|found|finds|find|showed|shows|show|indicated|indicates|indicate|cautioned|cautions|caution|announced|announces|announce|announcing|informed|warned|warns|warn|warning|asked|joked|quipped|mused|went on|continued|agreed|hinted|admitted|admits|admit|admitting|observed|signalled|signaled|hopes|proposed|expects|countered|counters|shouted|cried|yelled|retorted|lamented|boasted|ruled|rules'
/** Verbs of saying that take a noun or an infinitive as well. */
const OBJECTS =
  'alleges|announced|announces|announce|insisted|insists|warned|warns|warn|warning|confirmed|confirms|estimated|estimates|urged|urges|urge|urging|criticised|criticized|criticises|criticizes|condemned|condemns|condemn|accused|accuses|accuse|accusing|blamed|blames|blame|blaming|called for|calls for|call for|calling for|reiterated|denounced|denounces|claimed responsibility|claims responsibility|admitted|admits|apologised for|apologized for|revealed|alleged|demanded|demands|demand|claims|hailed|hails|dismissed as'
const NAMED =
  'remembered|remembers|remember|called|calls|calling|described|describes|describe|describing|dubbed|branded|labelled|labeled|dismissed|hailed|slammed|praised|termed'
const DENIALS = 'denied|denies|deny|denying|refuted|refutes'

/** What somebody who declines does not tell: “to fund the pool” is no word. */
const WITHHELD =
  'comment|discuss|say|name|identify|elaborate|answer|respond|reply|explain|confirm|reveal|disclose|specify|speak|talk|clarify|be (?:drawn|interviewed|quoted)|(?:give|provide|offer|share) (?:further |any |more |a |an |the )*(?:details?|comment|reasons?|figures?|explanation|interviews?|information|statement|answers?)|(?:release|publish|share|make public) (?:the |any |its |their |further |more |his |her )*(?:logs?|records?|recordings?|reports?|documents?|details?|names?|figures?|data|footage|information|results|transcripts?|statement|files?|minutes)'
const REQUESTS =
  '(?:an? |several |repeated |multiple |our |all |further |any |interview |the )*(?:interviews?|comments?|requests?)(?! to (?:lead|play|take|join|become|run|serve))'

export const ENGLISH_CUES: readonly CueRow[] = [
  row(
    `(?:declined|declines|refused|refuses|declining|refusing) (?:to (?:${WITHHELD})|${REQUESTS})|declined(?=[.,;])|would not (?:say|disclose|specify|reveal) (?:when|whether|who|how|why|what|if|where|which|more)|(?:would|did) not elaborate|would not discuss`,
    'reportingActive',
    'subject',
    'subject',
    { stance: 'declines' },
  ),
  row(
    "could not (?:immediately )?be reached(?: for comment)?|(?:did|has|have|had|does|do) not (?:immediately |yet )?(?:respond|responded|reply|replied|return|returned)(?: (?:immediately|yet))? ?(?:to (?:a |several |repeated |multiple |our |the |bbc )*(?:requests?|questions|messages|emails?|inquir(?:y|ies))(?: for (?:a )?(?:comment|response))?)?|(?:didn't|hasn't|haven't) (?:immediately )?respond(?:ed)? to [a-z ]{0,12}requests?(?: for comment)?|(?:was|were) not (?:immediately )?available (?:for|to) comment|made no comment|no comment|would not (?:comment|be drawn)(?: on)?|(?:has|have|had) not (?:publicly |yet )?commented|(?:has|have) yet to comment",
    'reportingActive',
    'subject',
    'subject',
    { stance: 'declines' },
  ),
  row(
    "(?:did|has|have|does|do|had|would) not (?:deny|denied|denying|confirm|confirmed|dispute|disputed|contest|contested)|(?:didn't|hasn't|haven't|doesn't) (?:deny|denied|confirm|confirmed|dispute|disputed|contest|contested)|neither confirmed nor denied|(?:would|could|did) neither confirm nor deny|stopped short of denying",
    'reportingActive',
    'subject',
    'subject',
    { stance: 'qualifies' },
  ),
  row(
    '(?:it|this) (?:has |had |later |since |also )?(?:emerged|transpired|turned out|came to light|come to light)(?: \\p{L}+ \\p{L}+)?(?: (?:that|how))?|it (?:was|has been|is) (?:revealed|discovered|exposed)(?: that)?|(?:has|have) come to light|came to light|(?:was|were|has been) (?:exposed|unmasked)',
    'factive',
    'house',
    'nothing',
  ),
  row(
    '(?:it|they|there) (?:was|is|were|are|has been|had been) (?:also |widely |earlier |previously |initially |first )?(?:reported|claimed|alleged|said|stated|announced|rumou?red|believed|thought|understood|suggested|estimated|feared|suspected|assumed|presumed)',
    'reportingPassive',
    'agent',
    'nothing',
  ),
  row(
    '(?:is|are|was|were|has been|have been|been|be) (?:also |widely |previously |long )?(?:said|reported|alleged|claimed|rumou?red|believed|thought|understood|estimated|suspected|feared|presumed|assumed) to(?! (?:the|an?|his|her|its|their|him|them|police|parliament|congress|prosecutors|court|us)(?!\\p{L}))',
    'reportingPassive',
    'agent',
    'nothing',
  ),
  row(
    '(?:said|alleged|reported|claimed|believed|thought|rumou?red|understood) to (?:be|have)',
    'participial',
    'agent',
    'nothing',
    { form: 'presupposed' },
  ),
  row(
    '(?:was|were|is|been) quoted (?:by [\\p{L} ]{2,40} )?as saying',
    'reportingPassive',
    'subject',
    'subject',
  ),
  row(
    'allegedly|reportedly|purportedly|supposedly|according to (?:some |unconfirmed )?(?:claims|rumou?rs|reports|allegations|unconfirmed reports|media reports|local reports|initial reports|press reports)',
    'hedgePhrase',
    'nobody',
    'nothing',
  ),
  row(
    'rumou?r has it|there (?:is|are|was|were|have been) (?:\\p{L}+ )?(?:claims?|rumou?rs?|reports|allegations?|suggestions) that|rumou?rs (?:\\p{L}+ )?(?:have |had )?(?:spread|circulated|swirled|say|suggest)',
    'hedgePhrase',
    'nobody',
    'nothing',
  ),
  row('alleged|purported', 'participial', 'nobody', 'nothing', { form: 'presupposed' }),
  row('according to|citing', 'documentPhrase', 'phrase', 'nothing'),
  row(
    '(?<=(?:court|jury|jurors|inquiry|inquest|tribunal|hearing|panel|committee|commission|judge) )(?:was|were|has been|had been) (?:also |then |later )?told(?! to)',
    'reportingPassive',
    'nobody',
    'nothing',
  ),
  row('heard|hears', 'reportingActive', 'phrase', 'nothing'),
  row(
    '(?:rejected|rejects|reject|rejecting|dismissed|dismisses|dismissing|disputed|disputes|dispute) (?:(?:the|all|any|these|those|such|his|her|their|its|as) )?(?:[\\p{L}-]{2,20} ){0,2}(?:accusations?|allegations?|claims?|charges?|reports?|suggestions?|rumou?rs?|idea|notion)',
    'reportingActive',
    'subject',
    'subject',
    { stance: 'denies' },
  ),
  row(
    '(?:rejected|rejects|dismissed|dismisses|disputed|disputes)',
    'reportingActive',
    'subject',
    'quotationAfter',
    { stance: 'denies' },
  ),
  row(DENIALS, 'reportingActive', 'subject', 'subject', { stance: 'denies' }),
  row(PLAIN, 'reportingActive', 'subject', 'clauseAfter'),
  row(
    'saying|telling (?:reporters|journalists)|telling',
    'reportingActive',
    'subject',
    'clauseAfter',
  ),
  row('(?:called|calls|call|calling) for', 'reportingActive', 'subject', 'clauseAfter'),
  row(NAMED, 'reportingActive', 'subject', 'quotationAfter'),
  row(`${OBJECTS}|${CLAUSAL}`, 'reportingActive', 'subject', 'clauseAfter'),
]

/** Those of them that need no clause behind them. */
export const TAKES_OBJECT = new RegExp(`^(?:${OBJECTS})$`, 'u')
export const IS_PLAIN = new RegExp(`^(?:${PLAIN}|saying)$`, 'u')
