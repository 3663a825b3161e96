import { Extension } from '@tiptap/core'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'

const KEY = new PluginKey('uploads')
const IMAGE = /^image\//
const EXPIRED = 401

/** Pictures that are dropped, pasted or chosen: sent one after the other, shown while on their way, kept when refused. */
export function uploadsOf(root, speech) {
  let editor = null
  let queue = Promise.resolve()
  let embedded = []
  let moving = 0

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
    moving += 1
    queue = queue
      .then(() => waiting.send())
      .then(file => place(id, file, waiting), refusal => waiting.refused(refusal.message))
      .finally(() => (moving -= 1))
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
    if (moving > 0 && sender && root.closest('form')?.contains(sender)) {
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

/** One picture on its way, with its progress, and when it was refused with the reason and another try. */
class Waiting {
  constructor(root, file, speech) {
    this.root = root
    this.file = file
    this.speech = speech
    this.dom = root.querySelector('template[data-editor-upload]').content.firstElementChild.cloneNode(true)
    this.dom.contentEditable = 'false'
    this.part('name').textContent = file.name
    this.part('progress').setAttribute('aria-label', speech.say('uploading', file.name))
    this.part('again').addEventListener('click', () => this.onAgain())
    this.part('drop').addEventListener('click', () => this.onDrop())
  }

  part(name) {
    return this.dom.querySelector(`[data-upload="${name}"]`)
  }

  send() {
    this.show(false)
    this.speech.tell('uploading', this.file.name)
    const body = new FormData()
    body.append('unit', this.root.dataset.unit ?? '')
    body.append('file', this.file, this.file.name)
    const request = (this.request = new XMLHttpRequest())
    return new Promise((resolve, reject) => {
      const fail = () => reject(new Error(this.reason(request)))
      request.upload.addEventListener('progress', event => {
        this.part('progress').value = event.lengthComputable ? (100 * event.loaded) / event.total : 0
      })
      request.addEventListener('load', () => (request.status === 200 || request.status === 201 ? resolve(request.response) : fail()))
      request.addEventListener('error', fail)
      request.addEventListener('abort', fail)
      request.open('POST', this.root.dataset.upload)
      request.responseType = 'json'
      request.setRequestHeader('X-Requested-With', 'XMLHttpRequest')
      request.send(body)
    })
  }

  reason(request) {
    const told = request.response?.message
    if (told) {
      return told
    }
    return this.speech.say(request.status === 0 ? 'offline' : request.status === EXPIRED ? 'expired' : 'failed')
  }

  refused(reason) {
    this.part('reason').textContent = reason
    this.show(true)
    this.speech.tell('refused', this.file.name)
  }

  show(refused) {
    this.part('refused').hidden = !refused
    this.part('progress').hidden = refused
  }
}
