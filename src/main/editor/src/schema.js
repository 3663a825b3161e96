import { Extension } from '@tiptap/core'
import { Blockquote } from '@tiptap/extension-blockquote'
import { Bold } from '@tiptap/extension-bold'
import { Document } from '@tiptap/extension-document'
import { HardBreak } from '@tiptap/extension-hard-break'
import { Heading } from '@tiptap/extension-heading'
import { Italic } from '@tiptap/extension-italic'
import { BulletList, ListItem, OrderedList } from '@tiptap/extension-list'
import { Paragraph } from '@tiptap/extension-paragraph'
import { Strike } from '@tiptap/extension-strike'
import { Text } from '@tiptap/extension-text'
import { Underline } from '@tiptap/extension-underline'
import { Dropcursor, Gapcursor, TrailingNode, UndoRedo } from '@tiptap/extensions'
import { goToNextCell } from '@tiptap/pm/tables'
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table'
import { figure } from './figure.js'
import { Link } from './link.js'

const TEXT_BLOCKS = '(paragraph | bulletList | orderedList)+'

/** Only spans are kept of a cell's looks: no widths, no alignment, no styles. */
function plainCell(node) {
  return node.extend({
    content: TEXT_BLOCKS,
    addAttributes() {
      const span = name => ({
        default: 1,
        parseHTML: element => Math.min(50, Math.max(1, parseInt(element.getAttribute(name) ?? '1', 10) || 1)),
        renderHTML: attributes => (attributes[name] > 1 ? { [name]: attributes[name] } : {}),
      })
      return { colspan: span('colspan'), rowspan: span('rowspan'), colwidth: { default: null, rendered: false, parseHTML: () => null } }
    },
  })
}

const PlainTable = Table.extend({
  renderHTML: () => ['table', ['tbody', 0]],
  // The stock key at the last cell adds rows without end, a trap for whoever has no mouse; here it goes on.
  addKeyboardShortcuts() {
    const step = direction => () => goToNextCell(direction)(this.editor.state, this.editor.view.dispatch)
    return { Tab: step(1), 'Shift-Tab': step(-1) }
  },
}).configure({ resizable: false, View: null })

const PlainListItem = ListItem.extend({
  content: 'paragraph (paragraph | bulletList | orderedList)*',
  // Tab leaves the editor, as it leaves any field; the level is changed by Ctrl and brackets.
  addKeyboardShortcuts() {
    return {
      Enter: () => this.editor.commands.splitListItem(this.name),
      'Mod-]': () => this.editor.commands.sinkListItem(this.name),
      'Mod-[': () => this.editor.commands.liftListItem(this.name),
    }
  },
})

const PlainOrderedList = OrderedList.extend({
  addAttributes() {
    return {
      start: {
        default: 1,
        parseHTML: element => parseInt(element.getAttribute('start') ?? '1', 10) || 1,
        renderHTML: attributes => (attributes.start === 1 ? {} : { start: attributes.start }),
      },
    }
  },
})

const Keys = Extension.create({
  name: 'keys',
  addKeyboardShortcuts() {
    return {
      'Mod-Alt-0': () => this.editor.commands.setParagraph(),
    }
  },
})

export function extensions(root, uploads) {
  return [
    Document,
    Text,
    Paragraph,
    Heading.configure({ levels: [2, 3, 4] }),
    HardBreak,
    Bold,
    Italic,
    Underline,
    Strike,
    Link,
    BulletList,
    PlainOrderedList,
    PlainListItem,
    Blockquote.extend({ content: 'paragraph+' }),
    PlainTable,
    TableRow,
    plainCell(TableCell),
    plainCell(TableHeader),
    figure(root),
    UndoRedo,
    Dropcursor.configure({ class: 'editor-drop', color: false }),
    Gapcursor,
    TrailingNode,
    Keys,
    uploads.extension,
  ]
}
