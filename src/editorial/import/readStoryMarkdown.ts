import { micromark } from 'micromark'
import {
  gfmAutolinkLiteral,
  gfmAutolinkLiteralHtml,
} from 'micromark-extension-gfm-autolink-literal'
import { gfmFootnote, gfmFootnoteHtml } from 'micromark-extension-gfm-footnote'
import { gfmStrikethrough, gfmStrikethroughHtml } from 'micromark-extension-gfm-strikethrough'
import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table'

import { StartRefusal } from '@/src/platform/errors'
import { frontMatter } from './frontMatter'
import { readStoryHtml } from './readStoryHtml'
import type { Story } from './Story'

const DEEPEST = 100
/** More quotations and lists within each other at the beginning of a line than that, but no rule of such signs (`- - -`). Each sign has one way to be read. */
const TOO_DEEP = new RegExp(
  String.raw`^(?![ \t]*([-*])(?:[ \t]*\1)*[ \t]*$)(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))){${DEEPEST + 1}}`,
  'm',
)

const MOST_MARKS = 2_000
const MARK = /[[*_`~]/g

/** Whether a paragraph (up to a blank line) has more marks than any that was written by somebody: what reads them grows with their square. */
const hasTooMany = (text: string): boolean =>
  text.split(/\n[ \t]*\n/).some((part) => (part.match(MARK)?.length ?? 0) > MOST_MARKS)

/**
 * Reads a Markdown file (CommonMark with GitHub's tables, footnotes, strikethrough and bare addresses): its front matter, and
 * its text by way of HTML, so that HTML within it is read as such and by the same rules. The headline is the front matter's,
 * else the first heading of level 1. Refuses (StartRefusal) front matter that is no YAML, quotations and lists more than 100 deep and
 * paragraphs of more than 2,000 marks: what reads them takes seconds for some thousands more.
 */
export function readStoryMarkdown(text: string): Story {
  const { head, rest } = frontMatter(text.replace(/\r\n?/g, '\n').trimStart())
  if (TOO_DEEP.test(rest)) {
    throw new StartRefusal({
      tr: `alıntı ve listeler ${DEEPEST} kattan derin: haberi düz metin olarak kaydedip aktarın`,
      en: `quotations and lists are nested more than ${DEEPEST} levels deep: save the story as plain text and import that`,
    })
  }
  if (hasTooMany(rest)) {
    throw new StartRefusal({
      tr: `bir paragrafta ${MOST_MARKS} işaretten ([ * _ \` ~) fazla var: paragrafı boş satırla bölün ya da haberi düz metin olarak kaydedip aktarın`,
      en: `a paragraph has more than ${MOST_MARKS} marks ([ * _ \` ~): split it by blank lines, or save the story as plain text and import that`,
    })
  }
  const html = micromark(rest, {
    // What comes of it is read by an allow-list; links are judged by `linkProblem`.
    ...{ allowDangerousHtml: true, allowDangerousProtocol: true },
    extensions: [gfmTable(), gfmFootnote(), gfmStrikethrough(), gfmAutolinkLiteral()],
    htmlExtensions: [
      ...[gfmTableHtml(), gfmFootnoteHtml(), gfmStrikethroughHtml(), gfmAutolinkLiteralHtml()],
    ],
  })
  // Under front matter with a title, a heading of level 1 is one of the text.
  const story = readStoryHtml(html, head.headline)
  return { ...story, ...head, notes: [...head.notes, ...story.notes] }
}
