import { Node } from '@tiptap/core'
import { NodeSelection } from '@tiptap/pm/state'

const OWN_IMAGE = /^\/media\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:\/|$)/i
const FIELDS = ['caption', 'alt', 'credit']

export function ownMedia(address) {
  return OWN_IMAGE.exec(address ?? '')?.[1] ?? null
}

/**
 * A picture of the portal with caption, alternative text and credit, each a field of its own. It is written as
 * {@code <figure data-media data-caption data-alt data-credit></figure>}: the file and the words, no looks.
 */
export function figure(root) {
  return Node.create({
    name: 'figure',
    group: 'block',
    atom: true,
    draggable: true,
    isolating: true,

    addAttributes() {
      const data = (name, read) => ({
        default: '',
        parseHTML: element => element.getAttribute(`data-${name}`) ?? read(element) ?? '',
        renderHTML: attributes => ({ [`data-${name}`]: attributes[name] }),
      })
      const image = element => element.querySelector('img')
      const credit = element => element.querySelector('figcaption cite')
      return {
        media: data('media', element => ownMedia(image(element)?.getAttribute('src'))),
        caption: data('caption', element => {
          const caption = element.querySelector('figcaption')?.cloneNode(true)
          caption?.querySelector('cite')?.remove()
          return caption?.textContent.trim()
        }),
        alt: data('alt', element => image(element)?.getAttribute('alt')),
        credit: data('credit', element => credit(element)?.textContent.trim()),
      }
    },

    parseHTML() {
      const ours = element => element.getAttribute('data-media') || ownMedia(element.querySelector('img')?.getAttribute('src'))
      return [{ tag: 'figure', getAttrs: element => (ours(element) ? null : false) }]
    },

    renderHTML: ({ HTMLAttributes }) => ['figure', HTMLAttributes],

    addNodeView() {
      return ({ node, view, getPos }) => new FigureView(root, node, view, getPos)
    },
  })
}

class FigureView {
  constructor(root, node, view, getPos) {
    this.node = node
    this.view = view
    this.getPos = getPos
    this.dom = root.querySelector('template[data-editor-figure]').content.firstElementChild.cloneNode(true)
    this.image = this.dom.querySelector('img')
    this.fields = FIELDS.map(name => this.dom.querySelector(`[data-field="${name}"]`))
    this.dom.contentEditable = 'false'
    this.fields.forEach(field => {
      field.addEventListener('input', () => this.keep(field))
      field.addEventListener('keydown', event => this.step(event, field))
    })
    this.dom.addEventListener('click', event => this.act(event.target.closest('[data-figure-do]')?.dataset.figureDo))
    this.show()
  }

  show() {
    const { media, alt } = this.node.attrs
    const address = `/media/${media}/480`
    if (this.image.getAttribute('src') !== address) {
      this.image.setAttribute('src', address)
    }
    this.image.alt = alt
    FIELDS.forEach((name, at) => {
      const field = this.fields[at]
      // Never while it is being typed in: an input method would lose the syllable.
      if (field.value !== this.node.attrs[name] && field !== document.activeElement) {
        field.value = this.node.attrs[name]
      }
    })
  }

  keep(field) {
    const position = this.getPos()
    if (position !== undefined) {
      this.view.dispatch(this.view.state.tr.setNodeAttribute(position, field.dataset.field, field.value.replaceAll('\n', ' ')))
    }
  }

  /** Enter would send the form; it goes to the next field, and behind the last one back to the text. */
  step(event, field) {
    if (event.key !== 'Enter' || event.isComposing || event.ctrlKey) {
      return
    }
    event.preventDefault()
    const next = this.fields[this.fields.indexOf(field) + 1]
    if (next) {
      next.focus()
    } else {
      this.leave()
    }
  }

  leave() {
    const { state } = this.view
    const behind = state.doc.resolve(this.getPos() + this.node.nodeSize)
    this.view.dispatch(state.tr.setSelection(state.selection.constructor.near(behind, 1)).scrollIntoView())
    this.view.focus()
  }

  act(what) {
    if (what === 'up' || what === 'down') {
      this.move(what)
    } else if (what === 'remove') {
      const { tr } = this.view.state
      this.view.dispatch(tr.delete(this.getPos(), this.getPos() + this.node.nodeSize))
      this.view.focus()
    }
  }

  move(direction) {
    const position = this.getPos()
    const { state } = this.view
    const at = state.doc.resolve(position)
    const other = at.index() + (direction === 'up' ? -1 : 1)
    if (other < 0 || other >= at.parent.childCount) {
      return
    }
    const size = at.parent.child(other).nodeSize
    const target = direction === 'up' ? position - size : position + size
    const tr = state.tr.delete(position, position + this.node.nodeSize).insert(target, this.node)
    this.view.dispatch(tr.setSelection(NodeSelection.create(tr.doc, target)).scrollIntoView())
    this.view.nodeDOM(target)?.querySelector(`[data-figure-do="${direction}"]`)?.focus()
  }

  update(node) {
    if (node.type !== this.node.type) {
      return false
    }
    this.node = node
    this.show()
    return true
  }

  selectNode() {
    this.dom.classList.add('selected')
  }

  deselectNode() {
    this.dom.classList.remove('selected')
  }

  /** The fields and buttons are the figure's own affair; the picture is taken hold of to drag it. */
  stopEvent(event) {
    return event.target !== this.image && event.target !== this.dom && !/^drag|^drop/.test(event.type)
  }

  ignoreMutation() {
    return true
  }
}
