/** An instant → `HH:mm` on the clock of this browser. An unreadable one gives ''. */
export function clockTime(at: string | Date): string {
  const date = new Date(at)
  if (Number.isNaN(date.getTime())) return ''
  return new Intl.DateTimeFormat('tr-TR', { hour: '2-digit', minute: '2-digit' }).format(date)
}
