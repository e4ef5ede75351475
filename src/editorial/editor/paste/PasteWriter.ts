/** Letters that look and link alike, or a line break (`text` is a line feed). */
export type PastedRun = { text: string; format: number; url: string | null }

/** A list item's place: its list's kind and depth (1: outermost); `start` is the number it carries, where it begins a list. */
export type ItemPlace = { type: 'bullet' | 'number'; depth: number; start: number | null }

/** A cell's place: `table` is one value for all cells of a table; rows count from 0. */
export type CellPlace = {
  table: object
  row: number
  isHeader: boolean
  colSpan: number
  rowSpan: number
}

export type BlockKind =
  | { kind: 'paragraph' }
  | { kind: 'quote' }
  /** 0 is a title above all headings, then as the document counts them. */
  | { kind: 'heading'; level: number }
  | { kind: 'item'; place: ItemPlace }
  | { kind: 'cell'; cell: CellPlace }

export type PastedBlock = (BlockKind | { kind: 'rule' }) & { runs: PastedRun[] }
type PastedFile = { address: string; alt: string; after: number }

const BLANKS = /[ \t\n\r\f]+/g
/** Blanks at an edge, no-break ones too: office programs fill lines and cells with them. */
const isBlank = (letter: string | undefined): boolean =>
  letter !== undefined && /[ \t\n\r\f\u00A0]/.test(letter)

const trimStart = (text: string): string => {
  let at = 0
  while (isBlank(text[at])) at += 1
  return text.slice(at)
}
const trimEnd = (text: string): string => {
  let at = text.length
  while (isBlank(text[at - 1])) at -= 1
  return text.slice(0, at)
}

/** Takes blanks and line breaks off both ends of a block; runs that are left without a letter go. */
const trimmed = (runs: PastedRun[]): PastedRun[] => {
  const first = runs.findIndex(({ text }) => trimStart(text) !== '')
  const last = runs.findLastIndex(({ text }) => trimStart(text) !== '')
  return runs.slice(Math.max(first, 0), last + 1).map((run, index) => ({
    ...run,
    text: [
      index === 0 ? trimStart : (text: string) => text,
      index === last - first ? trimEnd : (text: string) => text,
    ].reduce((text, trim) => trim(text), run.text),
  }))
}

/** Blanks at the ends of a few words are part of them: they go into the middle of a sentence. Line breaks are not. */
const fewWords = (runs: PastedRun[]): PastedRun[] => {
  const first = runs.findIndex(({ text }) => text !== '\n')
  const last = runs.findLastIndex(({ text }) => text !== '\n')
  return runs.slice(first, last + 1)
}

/** Collects what a pass over pasted HTML finds as a flat list of blocks; white space counts as it does on a page. */
export class PasteWriter {
  readonly blocks: PastedBlock[] = []
  readonly files: PastedFile[] = []
  /** Whether the paste is of whole blocks, not of a few words out of one. */
  hasBlocks = false
  private kind: BlockKind = { kind: 'paragraph' }
  private runs: PastedRun[] = []
  /** White space between two tags: it counts where words follow. */
  private between = false
  /** One line: what begins a line inside it is a blank (cells of a table). */
  private inCell = false

  private add(text: string, format: number, url: string | null): void {
    const last = this.runs.at(-1)
    if (last && last.text !== '\n' && last.format === format && last.url === url) last.text += text
    else this.runs.push({ text, format, url })
  }

  /** One blank, outside of a link that only begins after it. */
  private blank(next: string | null): void {
    const last = this.runs.at(-1)
    if (last === undefined || /[ \t\n]$/.test(last.text)) return
    this.add(' ', last.format, last.url === next ? next : null)
  }

  /** Letters of the document; runs of white space are one blank, or line breaks where `pre` says that they count. */
  text(letters: string, format: number, url: string | null, pre: boolean): void {
    // Half a letter cannot be stored.
    const whole = letters.replace(/\p{Cs}/gu, '')
    if (pre && /[\r\n]/.test(whole)) {
      return whole.split(/\r\n?|\n/).forEach((line, index) => {
        if (index > 0) this.lineBreak()
        this.text(line, format, url, false)
      })
    }
    if (whole.includes('\n') && !/[^ \t\n\r\f]/.test(whole)) {
      this.between = this.runs.length > 0
      return
    }
    if (this.between) {
      this.between = false
      this.blank(url)
    }
    const text = whole.replace(BLANKS, ' ')
    const before = this.runs.at(-1)?.text.at(-1)
    const follows = before === ' ' || before === '\n' || before === '\t'
    const kept = follows && text.startsWith(' ') ? text.slice(1) : text
    if (kept !== '') this.add(kept, format, url)
  }

  lineBreak(): void {
    if (this.inCell) return this.text(' ', 0, null, false)
    const last = this.runs.findLastIndex(({ text }) => trimStart(text) !== '' || text === '\n')
    const doubled = this.runs[last]?.text === '\n'
    // Two in a row are how mail programs write a new paragraph.
    if (doubled && this.kind.kind !== 'item') {
      this.hasBlocks = true
      return this.close()
    }
    if (!doubled) this.runs.push({ text: '\n', format: 0, url: null })
  }

  /** Parts two cells of a row. */
  nextCell(): void {
    const last = this.runs.at(-1)
    if (last) last.text = trimEnd(last.text)
    this.runs.push({ text: '\t', format: 0, url: null })
  }

  /** Ends the open block and begins one of another kind. */
  open(kind: BlockKind): void {
    this.hasBlocks = true
    this.close()
    this.kind = kind
  }

  /** The kind of the block that is open. */
  get openKind(): BlockKind {
    return this.kind
  }

  get isEmpty(): boolean {
    return this.runs.every(({ text }) => trimStart(text) === '')
  }

  /** Ends the open block, where it has words; `kind` stays for the next. */
  close(): void {
    const runs = this.hasBlocks || this.isEmpty ? trimmed(this.runs) : fewWords(this.runs)
    // An empty cell keeps its place in the row.
    if (runs.length > 0 || this.kind.kind === 'cell') this.blocks.push({ ...this.kind, runs })
    this.runs = []
    this.between = false
  }

  rule(): void {
    if (this.inCell) return this.text(' ', 0, null, false)
    this.hasBlocks = true
    this.close()
    if (this.blocks.length > 0) this.blocks.push({ kind: 'rule', runs: [] })
  }

  /** A picture whose bytes came along: it will stand after the block that is open. */
  file(address: string, alt: string): void {
    this.files.push({ address, alt, after: this.blocks.length - (this.isEmpty ? 1 : 0) })
  }

  /** Does something whose blocks and line breaks are blanks on one line. */
  inOneLine(work: () => void): void {
    const before = this.inCell
    this.inCell = true
    work()
    this.inCell = before
  }

  get oneLine(): boolean {
    return this.inCell
  }
}
