import { micromark } from 'micromark'
import {
  gfmAutolinkLiteral,
  gfmAutolinkLiteralHtml,
} from 'micromark-extension-gfm-autolink-literal'
import { gfmFootnote, gfmFootnoteHtml } from 'micromark-extension-gfm-footnote'
import { gfmStrikethrough, gfmStrikethroughHtml } from 'micromark-extension-gfm-strikethrough'
import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table'

import { frontMatter } from './frontMatter'
import { readStoryHtml } from './readStoryHtml'
import type { Story } from './Story'

/**
 * Reads a Markdown file (CommonMark with GitHub's tables, footnotes, strikethrough and bare addresses): its front matter, and
 * its text by way of HTML, so that HTML within it is read as such and by the same rules. The headline is the front matter's,
 * else the first heading of level 1. Refuses (StartRefusal) front matter that is no YAML.
 */
export function readStoryMarkdown(text: string): Story {
  const { head, rest } = frontMatter(text.replace(/\r\n?/g, '\n').trimStart())
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
