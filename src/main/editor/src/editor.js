import { Editor } from '@tiptap/core'
import { connectLibrary } from './library.js'
import { connectLinkDialog } from './link.js'
import { cleanPasted } from './paste.js'
import { extensions } from './schema.js'
import { speechOf } from './speech.js'
import { connectToolbar } from './toolbar.js'
import { uploadsOf } from './upload.js'

const SETTLE_MILLISECONDS = 300

/** Puts the editor in front of the text area, which stays the value of the form and all there is without script. */
export function start(root) {
  const area = root.querySelector('textarea')
  const label = document.querySelector(`label[for="${CSS.escape(area.id)}"]`)
  const speech = speechOf(root)
  const uploads = uploadsOf(root, speech)
  const content = `${area.id}-content`

  const editor = new Editor({
    element: root.querySelector('[data-editor-place]'),
    extensions: extensions(root, uploads),
    content: area.value,
    injectCSS: false,
    // Two hyphens or a "1." at the head of a line are how office papers are written, not a wish for a list.
    enableInputRules: false,
    enablePasteRules: false,
    editorProps: {
      attributes: {
        id: content,
        role: 'textbox',
        'aria-multiline': 'true',
        class: 'article editor-content',
        ...(label ? { 'aria-labelledby': (label.id ||= `${area.id}-label`) } : {}),
      },
      transformPastedHTML: html => cleanPasted(html, uploads, speech),
      handlePaste: (view, event) => uploads.takePasted(view, event),
      handleDrop: (view, event, slice, moved) => !moved && uploads.takeDropped(view, event),
    },
  })

  label?.addEventListener('click', () => editor.commands.focus())
  keepValue(root, area, editor)
  connectLinkDialog(root, editor)
  connectLibrary(root, editor)
  connectToolbar(root, editor, uploads, content)
  area.hidden = true
  root.dataset.editor = 'ready'
  return editor
}

/** The text area follows the editor, at the latest before anything is sent; and the editor a draft that is given back. */
function keepValue(root, area, editor) {
  let waiting = null
  let telling = false

  const tell = () => {
    clearTimeout(waiting)
    waiting = null
    area.value = valueOf(editor)
    telling = true
    area.dispatchEvent(new Event('input', { bubbles: true }))
    area.dispatchEvent(new Event('change', { bubbles: true }))
    telling = false
  }
  const tellIfChanged = () => waiting !== null && tell()

  editor.on('update', () => {
    clearTimeout(waiting)
    waiting = setTimeout(tell, SETTLE_MILLISECONDS)
  })
  root.addEventListener('focusout', tellIfChanged)
  document.addEventListener('click', tellIfChanged, true)
  document.addEventListener('submit', tellIfChanged, true)
  document.addEventListener('visibilitychange', tellIfChanged, true)
  window.addEventListener('pagehide', tellIfChanged, true)
  area.addEventListener('change', () => {
    if (!telling && area.value !== valueOf(editor)) {
      editor.commands.setContent(area.value, { emitUpdate: false })
    }
  })
}

/** Without the empty line that the editor keeps at the end to have somewhere to write. */
function valueOf(editor) {
  return editor.getHTML().replace(/(<p><\/p>)+$/, '')
}
