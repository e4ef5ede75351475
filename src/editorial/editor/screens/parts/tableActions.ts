import {
  $deleteTableColumnAtSelection,
  $deleteTableRowAtSelection,
  $findCellNode,
  $findTableNode,
  $insertTableColumnAtSelection,
  $insertTableRowAtSelection,
  $isTableSelection,
  $mergeCells,
  $getTableRowIndexFromTableCellNode,
  $setTableRowIsHeader,
  $unmergeCell,
  type TableCellNode,
  $isTableCellNode,
  TableCellHeaderStates,
} from '@lexical/table'
import {
  $createParagraphNode,
  $getSelection,
  $isRangeSelection,
} from '@payloadcms/richtext-lexical/lexical'

import type { Words } from '@/src/language/words'

const $cell = (): TableCellNode | null => {
  const selection = $getSelection()
  if ($isTableSelection(selection)) return $findCellNode(selection.anchor.getNode())
  return $isRangeSelection(selection) ? $findCellNode(selection.anchor.getNode()) : null
}

/** Whether the caret stands in a table. */
export const $isInTable = (): boolean => $cell() !== null

const $toggleHeads = (): void => {
  const cell = $cell()
  const table = cell && $findTableNode(cell)
  if (!cell || !table) return
  const isHead = cell.hasHeaderState(TableCellHeaderStates.ROW)
  $setTableRowIsHeader(table, $getTableRowIndexFromTableCellNode(cell), !isHead)
}

const $removeTable = (): void => {
  const cell = $cell()
  const table = cell && $findTableNode(cell)
  if (!table) return
  const next = $createParagraphNode()
  table.replace(next)
  next.select()
}

const $join = (): void => {
  const selection = $getSelection()
  if ($isTableSelection(selection)) $mergeCells(selection.getNodes().filter($isTableCellNode))
}

type TableAction = { key: string; name: Words; keywords: string[]; $do: () => unknown }

/** What can be done to the table at the caret, by menu and by slash alike. */
export const TABLE_ACTIONS: readonly TableAction[] = [
  {
    ...{ key: 'rowBelow', keywords: ['satir ekle', 'row'] },
    name: { tr: 'Altına satır', en: 'Row below' },
    $do: () => $insertTableRowAtSelection(true),
  },
  {
    ...{ key: 'rowAbove', keywords: ['satir ekle', 'row'] },
    name: { tr: 'Üstüne satır', en: 'Row above' },
    $do: () => $insertTableRowAtSelection(false),
  },
  {
    ...{ key: 'columnAfter', keywords: ['sutun ekle', 'column'] },
    name: { tr: 'Sağına sütun', en: 'Column after' },
    $do: () => $insertTableColumnAtSelection(true),
  },
  {
    ...{ key: 'columnBefore', keywords: ['sutun ekle', 'column'] },
    name: { tr: 'Soluna sütun', en: 'Column before' },
    $do: () => $insertTableColumnAtSelection(false),
  },
  {
    ...{ key: 'heads', keywords: ['baslik', 'header'] },
    name: { tr: 'Satır: başlık / değil', en: 'Row: header / not' },
    $do: $toggleHeads,
  },
  {
    ...{ key: 'join', keywords: ['birlestir', 'merge'] },
    name: { tr: 'Hücreleri birleştir', en: 'Merge the cells' },
    $do: $join,
  },
  {
    ...{ key: 'split', keywords: ['ayir', 'split'] },
    name: { tr: 'Hücreyi ayır', en: 'Split the cell' },
    $do: $unmergeCell,
  },
  {
    ...{ key: 'dropRow', keywords: ['satir sil', 'delete row'] },
    name: { tr: 'Satırı sil', en: 'Delete the row' },
    $do: $deleteTableRowAtSelection,
  },
  {
    ...{ key: 'dropColumn', keywords: ['sutun sil', 'delete column'] },
    name: { tr: 'Sütunu sil', en: 'Delete the column' },
    $do: $deleteTableColumnAtSelection,
  },
  {
    ...{ key: 'dropTable', keywords: ['tablo sil', 'delete table'] },
    name: { tr: 'Tabloyu sil', en: 'Delete the table' },
    $do: $removeTable,
  },
]
