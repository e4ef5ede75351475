/**
 * Options of a select field from a closed list and its Turkish and English labels.
 * A value without a label is a compile error, so no list and no label can drift apart.
 */
export function options<V extends string>(
  values: readonly V[],
  labels: Record<V, { tr: string; en: string }>,
): { value: V; label: { tr: string; en: string } }[] {
  return values.map((value) => ({ value, label: labels[value] }))
}
