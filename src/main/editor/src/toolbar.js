import { ICONS } from './icons.js'

/** What each button does, whether it shows a state, and where it can be pressed at all. */
const ACTIONS = {
  undo: { run: chain => chain.undo(), can: can => can.undo() },
  redo: { run: chain => chain.redo(), can: can => can.redo() },
  paragraph: { run: chain => chain.setParagraph(), on: ['paragraph'] },
  heading2: { run: chain => chain.toggleHeading({ level: 2 }), on: ['heading', { level: 2 }], can: can => can.toggleHeading({ level: 2 }) },
  heading3: { run: chain => chain.toggleHeading({ level: 3 }), on: ['heading', { level: 3 }], can: can => can.toggleHeading({ level: 3 }) },
  heading4: { run: chain => chain.toggleHeading({ level: 4 }), on: ['heading', { level: 4 }], can: can => can.toggleHeading({ level: 4 }) },
  bold: { run: chain => chain.toggleBold(), on: ['bold'], can: can => can.toggleBold() },
  italic: { run: chain => chain.toggleItalic(), on: ['italic'], can: can => can.toggleItalic() },
  underline: { run: chain => chain.toggleUnderline(), on: ['underline'], can: can => can.toggleUnderline() },
  strike: { run: chain => chain.toggleStrike(), on: ['strike'], can: can => can.toggleStrike() },
  bullets: { run: chain => chain.toggleBulletList(), on: ['bulletList'], can: can => can.toggleBulletList() },
  numbers: { run: chain => chain.toggleOrderedList(), on: ['orderedList'], can: can => can.toggleOrderedList() },
  deeper: { run: chain => chain.sinkListItem('listItem'), can: can => can.sinkListItem('listItem') },
  shallower: { run: chain => chain.liftListItem('listItem'), can: can => can.liftListItem('listItem') },
  quote: { run: chain => chain.toggleBlockquote(), on: ['blockquote'], can: can => can.toggleBlockquote() },
  link: { emit: 'link', on: ['link'], can: can => can.setMark('link', { href: 'https://x' }) },
  image: { upload: true },
  library: { emit: 'library' },
  table: { run: chain => chain.insertTable({ rows: 3, cols: 3, withHeaderRow: true }), can: (can, editor) => !editor.isActive('table') && can.insertTable() },
  rowBefore: { run: chain => chain.addRowBefore() },
  rowAfter: { run: chain => chain.addRowAfter() },
  rowDelete: { run: chain => chain.deleteRow() },
  columnBefore: { run: chain => chain.addColumnBefore() },
  columnAfter: { run: chain => chain.addColumnAfter() },
  columnDelete: { run: chain => chain.deleteColumn() },
  headerRow: { run: chain => chain.toggleHeaderRow(), on: ['tableHeader'] },
  tableDelete: { run: chain => chain.deleteTable() },
}

const STEPS = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

/** One stop of the Tab key for the whole bar; arrows walk along it; Alt+F10 comes from the text, Escape goes back. */
export function connectToolbar(root, editor, uploads, content) {
  const bar = root.querySelector('[role="toolbar"]')
  const tableGroup = bar.querySelector('[data-only="table"]')
  const buttons = [...bar.querySelectorAll('[data-do]')]

  const press = button => {
    if (button.getAttribute('aria-disabled') === 'true') {
      return
    }
    const action = ACTIONS[button.dataset.do]
    if (action.upload) {
      uploads.choose()
    } else if (action.emit) {
      editor.emit(action.emit)
    } else {
      action.run(editor.chain().focus()).run()
    }
  }

  const show = () => {
    tableGroup.hidden = !editor.isActive('table')
    buttons.forEach(button => {
      const { on, can } = ACTIONS[button.dataset.do]
      if (on) {
        button.setAttribute('aria-pressed', String(editor.isActive(...on)))
      }
      button.setAttribute('aria-disabled', String(Boolean(can) && !can(editor.can(), editor)))
    })
    stopAt(buttons.find(button => button.tabIndex === 0 && isThere(button)) ?? buttons[0])
  }

  const isThere = button => !button.closest('[hidden]')
  const stopAt = stop => buttons.forEach(button => (button.tabIndex = button === stop ? 0 : -1))
  const go = button => {
    stopAt(button)
    button.focus()
  }

  const walk = event => {
    const there = buttons.filter(isThere)
    const at = there.indexOf(event.target.closest('[data-do]'))
    const next = { Home: 0, End: there.length - 1 }[event.key] ?? (at + (STEPS[event.key] ?? 0) + there.length) % there.length
    if (event.key === 'Escape') {
      editor.commands.focus()
    } else if (event.key in STEPS || event.key === 'Home' || event.key === 'End') {
      event.preventDefault()
      go(there[next])
    }
  }

  buttons.forEach(button => {
    button.innerHTML = ICONS[button.dataset.do]
  })
  bar.setAttribute('aria-controls', content)
  bar.addEventListener('mousedown', event => event.preventDefault())
  bar.addEventListener('click', event => {
    const button = event.target.closest('[data-do]')
    if (button) {
      stopAt(button)
      press(button)
    }
  })
  bar.addEventListener('keydown', walk)
  editor.view.dom.addEventListener('keydown', event => {
    if (event.key === 'F10' && event.altKey) {
      event.preventDefault()
      go(buttons.find(button => button.tabIndex === 0))
    }
  })
  editor.on('transaction', show)
  show()
  bar.hidden = false
}
