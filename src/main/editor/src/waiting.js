const EXPIRED = 401

let moving = 0

/** Whether anything of the page is on its way. */
export function isMoving() {
  return moving > 0
}

/** One file on its way, with its progress, and when it was refused with the reason and another try. */
export class Waiting {
  constructor(root, file, speech) {
    this.root = root
    this.file = file
    this.speech = speech
    this.dom = document.querySelector('template[data-editor-upload]').content.firstElementChild.cloneNode(true)
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
    moving += 1
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
    }).finally(() => (moving -= 1))
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
