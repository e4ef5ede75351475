/** The drawn bell. Decoration: its button carries the words. */
export function Bell() {
  return (
    <svg
      aria-hidden="true"
      className="kunye-mark"
      focusable="false"
      height="20"
      viewBox="0 0 20 20"
      width="20"
    >
      <path d="M10 2.8a5 5 0 0 0-5 5v3.4l-1.6 2.9h13.2L15 11.2V7.8a5 5 0 0 0-5-5zM8 16.6a2.1 2.1 0 0 0 4 0" />
    </svg>
  )
}
