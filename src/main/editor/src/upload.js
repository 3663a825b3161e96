import { Extension } from '@tiptap/core'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { isMoving, Waiting } from './waiting.js'

const KEY = new PluginKey('uploads')
const IMAGE = /^image\//

/** Pictures that are dropped, pasted or chosen: sent one after the other, shown while on their way, kept when refused. */
export function uploadsOf(root, speech) {
  let editor = null
  let queue = Promise.resolve()
  let embedded = []

  const extension = Extension.create({
    name: 'uploads',
    onCreate() {
      editor = this.editor
    },
    onUpdate() {
      takeWaiting()
    },
    addProseMirrorPlugins: () => [new Plugin({ key: KEY, state: { init: () => DecorationSet.empty, apply }, props: { decorations: state => KEY.getState(state) } })],
  })

  /** A picture inside pasted text waits until the text has arrived. */
  const takeWaiting = () => {
    const files = embedded
    embedded = []
    if (files.length > 0) {
      setTimeout(() => take(files))
    }
  }

  const take = (files, position = editor.state.selection.to) => {
    const images = [...files].filter(file => IMAGE.test(file.type))
    if (images.length < files.length) {
      speech.warn('not-image')
    }
    images.forEach(file => add(file, position))
  }

  const add = (file, position) => {
    const id = {}
    const waiting = new Waiting(root, file, speech)
    waiting.onAgain = () => send(id, waiting)
    waiting.onDrop = () => {
      waiting.request?.abort()
      remove(id)
      editor.commands.focus()
    }
    editor.view.dispatch(editor.state.tr.setMeta(KEY, { add: { id, position: blockAt(editor.state, position), dom: waiting.dom } }))
    send(id, waiting)
  }

  const send = (id, waiting) => {
    queue = queue
      .then(() => waiting.send())
      .then(file => place(id, file, waiting), refusal => waiting.refused(refusal.message))
  }

  const place = (id, file, waiting) => {
    const found = KEY.getState(editor.state).find(null, null, spec => spec.id === id)
    if (found.length > 0) {
      const { figure } = editor.schema.nodes
      const node = figure.create({ media: file.id })
      editor.view.dispatch(editor.state.tr.insert(found[0].from, node).setMeta(KEY, { remove: id }))
      speech.tell('uploaded', waiting.file.name)
    }
  }

  /** Whoever sends the form now would send it without the picture. */
  const waitFor = event => {
    const sender = event.target.closest('button[type="submit"], input[type="submit"], [data-waits]')
    if (isMoving() && sender && root.closest('form')?.contains(sender)) {
      event.preventDefault()
      event.stopPropagation()
      speech.warn('wait')
      root.querySelector('[data-upload="progress"]')?.scrollIntoView({ block: 'center' })
    }
  }
  document.addEventListener('click', waitFor, true)

  const remove = id => editor.view.dispatch(editor.state.tr.setMeta(KEY, { remove: id }))

  return {
    extension,
    choose: () => {
      const chooser = document.createElement('input')
      chooser.type = 'file'
      chooser.accept = 'image/*'
      chooser.multiple = true
      chooser.addEventListener('change', () => take(chooser.files))
      chooser.click()
    },
    /** Word and Excel put a picture of the text beside the text: the text is what was meant. */
    takePasted: (view, event) => {
      const files = [...(event.clipboardData?.files ?? [])]
      const html = event.clipboardData?.getData('text/html') ?? ''
      const text = event.clipboardData?.getData('text/plain') ?? ''
      if (files.length === 0 || text.trim() || hasText(html)) {
        return false
      }
      take(files)
      return true
    },
    takeDropped: (view, event) => {
      const files = [...(event.dataTransfer?.files ?? [])]
      if (files.length === 0) {
        return false
      }
      event.preventDefault()
      take(files, view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos)
      return true
    },
    takeEmbedded: address => {
      const file = fileOf(address)
      if (file) {
        embedded.push(file)
      }
      return file !== null
    },
  }
}

function apply(tr, decorations) {
  const meta = tr.getMeta(KEY)
  const mapped = decorations.map(tr.mapping, tr.doc)
  if (meta?.add) {
    const { id, position, dom } = meta.add
    return mapped.add(tr.doc, [Decoration.widget(position, dom, { id, side: -1, stopEvent: () => true, ignoreSelection: true })])
  }
  return meta?.remove ? mapped.remove(mapped.find(null, null, spec => spec.id === meta.remove)) : mapped
}

/** Behind the outermost block in which the place lies: pictures stand between paragraphs, not in them. */
function blockAt(state, position) {
  const place = state.doc.resolve(Math.min(position, state.doc.content.size))
  if (place.depth === 0) {
    return place.pos
  }
  const block = place.node(1)
  return block.isTextblock && block.content.size === 0 ? place.before(1) : place.after(1)
}

function hasText(html) {
  return new DOMParser().parseFromString(html, 'text/html').body.textContent.trim() !== ''
}

function fileOf(address) {
  const parts = /^data:(image\/(?:png|jpeg|gif|webp));base64,([a-z0-9+/=\s]+)$/i.exec(address)
  if (!parts) {
    return null
  }
  const bytes = Uint8Array.from(atob(parts[2].replace(/\s/g, '')), letter => letter.charCodeAt(0))
  return new File([bytes], `image.${parts[1].slice('image/'.length)}`, { type: parts[1] })
}
