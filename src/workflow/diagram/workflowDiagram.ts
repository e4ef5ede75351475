import { edgesOf, type EdgeRow } from './edgesOf'
import { headSvg } from './headSvg'
import {
  HEAD_HEIGHT,
  LEGEND_LINE,
  LEGEND_LINES,
  LEGEND_TOP,
  MARGIN,
  ROW_HEIGHT,
  SECTION_HEIGHT,
  WIDTH,
} from './layout'
import { legendSvg } from './legendSvg'
import { PALETTE } from './palette'
import { rowSvg } from './rowSvg'
import { xml } from './xml'

const HEAD_FOOT = LEGEND_TOP + LEGEND_LINE * LEGEND_LINES + HEAD_HEIGHT - 8
const SHOWN_WIDTH = 640

const section = (title: string, english: string, top: number): string =>
  `<text font-size="13" x="${MARGIN}" y="${top + 20}"><tspan class="tr">${xml(title)}</tspan>` +
  `<tspan class="en" dx="7" font-size="11">${xml(english)}</tspan></text>`

/**
 * docs/workflow.svg: the whole table as a picture. Each stage is a rail, each action a row; a dot is where it starts, the
 * arrow's tip where it ends, a ring where the stage stays. Read like a score, so that no arrow crosses a word. Out: an
 * SVG document that follows the reader's light or dark scheme; the same table always gives the same bytes.
 */
export function workflowDiagram(rows: EdgeRow[] = edgesOf()): string {
  const [moving, staying] = [rows.filter(({ stays }) => !stays), rows.filter(({ stays }) => stays)]
  const movingTop = HEAD_FOOT + SECTION_HEIGHT
  const stayingHead = movingTop + moving.length * ROW_HEIGHT + HEAD_HEIGHT
  const stayingTop = stayingHead + SECTION_HEIGHT
  const height = stayingTop + staying.length * ROW_HEIGHT + MARGIN
  const laid = (part: EdgeRow[], top: number) =>
    part.map((row, index) => rowSvg(row, top + index * ROW_HEIGHT + 5, index % 2 === 0))
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${SHOWN_WIDTH}" height="${Math.round((height * SHOWN_WIDTH) / WIDTH)}" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="title">`,
    '<title id="title">İş akışı: hangi işlem hangi aşamadan hangisine / the workflow: which action leads from which stage to which</title>',
    `<style>${PALETTE}</style>`,
    `<rect class="paper" height="${height}" width="${WIDTH}" x="0" y="0"/>`,
    `<text class="tr" font-size="17" x="${MARGIN}" y="24">İş akışı</text>`,
    `<text class="en" font-size="11" x="${MARGIN}" y="39">The workflow · src/workflow/transitions.ts · npm run generate</text>`,
    legendSvg(LEGEND_TOP),
    headSvg(HEAD_FOOT),
    section('Aşamayı değiştirenler', 'what changes the stage', HEAD_FOOT + 4),
    ...laid(moving, movingTop),
    headSvg(stayingHead),
    section('Aşamaya dokunmayanlar', 'what leaves it as it is', stayingHead + 4),
    ...laid(staying, stayingTop),
    '</svg>',
    '',
  ].join('\n')
}
