import { speechOf } from './speech.js'
import { Waiting } from './waiting.js'

/** The files of a form beside its text: one line each in a text area, the file's id and, after a space, its name. */
export function startFiles(root) {
  const area = root.querySelector('textarea')
  const list = root.querySelector('[data-files-list]')
  const add = root.querySelector('[data-files-add]')
  const row = root.querySelector('template[data-files-row]').content.firstElementChild
  const speech = speechOf(root)
  let telling = false

  const tell = () => {
    area.value = [...list.children].filter(item => item.dataset.id).map(item => `${item.dataset.id} ${field(item).value.trim()}`).join('\n')
    telling = true
    area.dispatchEvent(new Event('input', { bubbles: true }))
    area.dispatchEvent(new Event('change', { bubbles: true }))
    telling = false
  }
  const field = item => item.querySelector('[data-file="label"]')

  const show = (id, label) => {
    const item = row.cloneNode(true)
    item.dataset.id = id
    field(item).value = label
    item.querySelector('[data-file="open"]').href = `/media/${id}`
    return item
  }

  const showAll = () => list.replaceChildren(...area.value.split('\n').filter(Boolean).map(line => {
    const [id, ...label] = line.trim().split(' ')
    return show(id, label.join(' '))
  }))

  const take = files => [...files].forEach(file => {
    const waiting = new Waiting(root, file, speech)
    const item = document.createElement('li')
    item.append(waiting.dom)
    list.append(item)
    const send = () => waiting.send().then(stored => {
      item.replaceWith(show(stored.id, file.name))
      speech.tell('uploaded', file.name)
      tell()
    }, refusal => waiting.refused(refusal.message))
    waiting.onAgain = send
    waiting.onDrop = () => {
      waiting.request?.abort()
      item.remove()
      add.focus()
    }
    send()
  })

  const act = (what, item) => {
    if (what === 'up') {
      item.previousElementSibling?.before(item)
    } else if (what === 'down') {
      item.nextElementSibling?.after(item)
    } else {
      item.remove()
    }
    tell()
    const next = item.isConnected ? item.querySelector(`[data-file="${what}"]`) : add
    next.focus()
  }

  add.addEventListener('click', () => {
    const chooser = document.createElement('input')
    chooser.type = 'file'
    chooser.multiple = true
    chooser.addEventListener('change', () => take(chooser.files))
    chooser.click()
  })
  list.addEventListener('input', tell)
  list.addEventListener('keydown', event => {
    if (event.key === 'Enter' && event.target.matches('input')) {
      event.preventDefault()
    }
  })
  list.addEventListener('click', event => {
    const button = event.target.closest('button[data-file]')
    if (button) {
      act(button.dataset.file, button.closest('li'))
    }
  })
  root.addEventListener('dragover', event => event.preventDefault())
  root.addEventListener('drop', event => {
    event.preventDefault()
    take(event.dataTransfer.files)
  })
  area.addEventListener('change', () => telling || showAll())
  showAll()
  area.hidden = true
  add.hidden = false
}
