import { getMarkRange, Mark } from '@tiptap/core'

const KINDS = /^(https?:\/\/[^\s/]+|mailto:[^\s@]+@[^\s@]+)/i

/** The address as it is kept, or nothing if it leads nowhere a reader should be sent. */
export function safeAddress(typed) {
  const address = (typed ?? '').trim()
  if (KINDS.test(address)) {
    return address
  }
  if (/^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/.test(address)) {
    return `mailto:${address}`
  }
  return /^[a-z0-9][a-z0-9-]*(\.[a-z0-9-]+)+(:\d+)?([/?#]\S*)?$/i.test(address) ? `https://${address}` : null
}

export const Link = Mark.create({
  name: 'link',
  inclusive: false,
  priority: 1000,

  addAttributes() {
    return { href: { default: null } }
  },

  parseHTML() {
    return [{ tag: 'a[href]', getAttrs: element => (KINDS.test(element.getAttribute('href')) ? null : false) }]
  },

  renderHTML: ({ HTMLAttributes }) => ['a', HTMLAttributes, 0],

  addKeyboardShortcuts() {
    return { 'Mod-k': () => this.editor.emit('link') ?? true }
  },
})

/** Asks for the address, and for the words where none are selected. */
export function connectLinkDialog(root, editor) {
  const dialog = root.querySelector('dialog[data-editor-link]')
  // Out of the form: a field of the dialog must neither be sent nor saved with the article.
  document.body.append(dialog)
  const address = dialog.querySelector('[data-link="address"]')
  const words = dialog.querySelector('[data-link="words"]')
  const wrong = dialog.querySelector('[data-link="wrong"]')
  const remove = dialog.querySelector('[data-link="remove"]')

  const range = () => getMarkRange(editor.state.selection.$from, editor.schema.marks.link)
  const finish = () => {
    dialog.close()
    editor.commands.focus()
  }

  editor.on('link', () => {
    const link = range()
    if (link && editor.state.selection.empty) {
      editor.commands.setTextSelection(link)
    }
    const { from, to } = editor.state.selection
    address.value = editor.getAttributes('link').href ?? ''
    words.value = editor.state.doc.textBetween(from, to, ' ')
    remove.hidden = !editor.isActive('link')
    complain(false)
    dialog.showModal()
    address.focus()
  })

  const apply = () => {
    const href = safeAddress(address.value)
    complain(!href)
    if (!href) {
      address.focus()
      return
    }
    const { from, to } = editor.state.selection
    const text = words.value.trim()
    finish()
    if (text && text !== editor.state.doc.textBetween(from, to, ' ')) {
      insert(text, href)
    } else if (from === to) {
      insert(href, href)
    } else {
      editor.chain().focus().setMark('link', { href }).run()
    }
  }
  const insert = (text, href) =>
    editor.chain().focus().insertContent({ type: 'text', text, marks: [{ type: 'link', attrs: { href } }] }).run()
  const complain = isWrong => {
    wrong.hidden = !isWrong
    address.toggleAttribute('aria-invalid', isWrong)
  }

  dialog.addEventListener('click', event => {
    const what = event.target.closest('[data-link]')?.dataset.link
    if (what === 'apply') {
      apply()
    } else if (what === 'cancel') {
      finish()
    } else if (what === 'remove') {
      finish()
      editor.chain().focus().unsetMark('link', { extendEmptyMarkRange: true }).run()
    }
  })
  dialog.addEventListener('keydown', event => {
    if (event.key === 'Enter' && !event.isComposing && event.target.matches('input')) {
      event.preventDefault()
      apply()
    }
  })
}
