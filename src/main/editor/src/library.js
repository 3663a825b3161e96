const PAUSE_MILLISECONDS = 250

/** Pictures that the unit has already, found by their words; the one that is pressed comes into the text with its words. */
export function connectLibrary(root, editor) {
  const dialog = root.querySelector('dialog[data-editor-library]')
  // Out of the form: a field of the dialog must neither be sent nor saved with the article.
  document.body.append(dialog)
  const words = dialog.querySelector('[data-library="words"]')
  const status = dialog.querySelector('[data-library="status"]')
  const shelf = dialog.querySelector('[data-library="shelf"]')
  let asked = 0
  let waiting = null

  const find = async () => {
    const mine = ++asked
    const address = `/file/pictures?unit=${encodeURIComponent(root.dataset.unit)}&words=${encodeURIComponent(words.value)}`
    try {
      const answer = await fetch(address, { headers: { Accept: 'application/json' } })
      if (!answer.ok) {
        throw new Error(answer.statusText)
      }
      const { pictures, more } = await answer.json()
      if (mine === asked) {
        show(pictures, more ? status.dataset.more : undefined)
      }
    } catch {
      show([], status.dataset.failed)
    }
  }

  const show = (pictures, complaint = pictures.length === 0 ? status.dataset.none : '') => {
    status.textContent = complaint
    shelf.replaceChildren(...pictures.map(button))
  }

  const button = picture => {
    const made = document.createElement('button')
    made.type = 'button'
    const image = document.createElement('img')
    image.src = `/media/${picture.file}/480`
    image.alt = ''
    image.loading = 'lazy'
    made.append(image, picture.alternative || picture.name)
    made.addEventListener('click', () => take(picture))
    return made
  }

  const take = picture => {
    dialog.close()
    const attrs = { media: picture.file, alt: picture.alternative, credit: picture.credit }
    editor.chain().focus().insertContent({ type: 'figure', attrs }).run()
  }

  editor.on('library', () => {
    words.value = ''
    show([], '')
    dialog.showModal()
    words.focus()
    find()
  })
  words.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = setTimeout(find, PAUSE_MILLISECONDS)
  })
  dialog.addEventListener('click', event => {
    if (event.target.closest('[data-library="cancel"]')) {
      dialog.close()
      editor.commands.focus()
    }
  })
}
