const draw = paths =>
  `<svg width="20" height="20" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${paths}</svg>`
const write = (text, more = '') => `<span aria-hidden="true"${more}>${text}</span>`
const table = '<path d="M3 5h18v14H3zM3 12h18M12 5v14"/>'

/** Own drawings; the names of the buttons come with the page. */
export const ICONS = {
  undo: draw('<path d="M8 5L4 9l4 4M4 9h10a5 5 0 0 1 0 10h-3"/>'),
  redo: draw('<path d="M16 5l4 4-4 4M20 9H10a5 5 0 0 0 0 10h3"/>'),
  paragraph: draw('<path d="M13 4v16M17 4v16M20 4h-9a4 4 0 0 0 0 8h2"/>'),
  heading2: write('H2'),
  heading3: write('H3'),
  heading4: write('H4'),
  bold: draw('<path d="M7 4h6a4 4 0 0 1 0 8H7zM7 12h7a4 4 0 0 1 0 8H7z"/>'),
  italic: draw('<path d="M10 4h8M6 20h8M14 4l-4 16"/>'),
  underline: draw('<path d="M7 4v7a5 5 0 0 0 10 0V4M5 20h14"/>'),
  strike: draw('<path d="M4 12h16M17 7c-1-2-3-3-5-3-3 0-5 2-5 4M7 17c1 2 3 3 5 3 3 0 5-2 5-4"/>'),
  bullets: draw('<path d="M9 6h12M9 12h12M9 18h12M4 6h.01M4 12h.01M4 18h.01"/>'),
  numbers: draw('<path d="M10 6h11M10 12h11M10 18h11M4 4v4M3 8h2M3 16h2.500l-2.500 4h3"/>'),
  deeper: draw('<path d="M3 5h18M11 12h10M3 19h18M3 9l4 3-4 3"/>'),
  shallower: draw('<path d="M3 5h18M11 12h10M3 19h18M7 9l-4 3 4 3"/>'),
  quote: draw('<path d="M5 16c3 0 4-2 4-5V7H4v5h4M15 16c3 0 4-2 4-5V7h-5v5h4"/>'),
  link: draw('<path d="M10 14a4 4 0 0 0 6 0l4-4a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-4 4a4 4 0 0 0 6 6l1-1"/>'),
  image: draw('<path d="M3 5h18v14H3zM3 16l5-5 5 5 3-3 5 5M15.500 9h.01"/>'),
  library: draw('<path d="M7 3h14v12H7zM3 7v14h14M7 12l4-4 4 4 2-2 4 4"/>'),
  table: draw(table),
  rowBefore: draw('<path d="M3 13h18v8H3zM12 13v8M12 9V3M9 6h6"/>'),
  rowAfter: draw('<path d="M3 3h18v8H3zM12 3v8M12 21v-6M9 18h6"/>'),
  rowDelete: draw('<path d="M3 8h18v8H3zM9 10l6 4M15 10l-6 4"/>'),
  columnBefore: draw('<path d="M13 3h8v18h-8zM13 12h8M9 12H3M6 9v6"/>'),
  columnAfter: draw('<path d="M3 3h8v18H3zM3 12h8M21 12h-6M18 9v6"/>'),
  columnDelete: draw('<path d="M8 3h8v18H8zM10 9l4 6M14 9l-4 6"/>'),
  headerRow: draw(`${table}<path fill="currentColor" d="M3 5h18v5H3z"/>`),
  tableDelete: draw(`${table}<path d="M2 2l20 20"/>`),
}
