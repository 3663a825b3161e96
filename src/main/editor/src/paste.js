import { ownMedia } from './figure.js'

const WORD_LIST = /mso-list:\s*l\d+\s+level(\d)/i
const NUMBER = /^\s*\(?[0-9a-zđ]{1,4}[.)]/i

/** Brings what comes from Word, Zalo or a web page near to the schema; the schema itself drops the rest. */
export function cleanPasted(html, uploads, speech) {
  const page = new DOMParser().parseFromString(html, 'text/html')
  page.querySelectorAll('script, style, meta, link, title, xml, template, iframe, object, svg, form, button, input, select').forEach(it => it.remove())
  liftWordLists(page)
  rename(page, 'h1', 'h2')
  rename(page, 'h5, h6', 'h4')
  plainWeights(page)
  const foreign = dropImages(page, uploads)
  if (foreign > 0) {
    speech.warn('foreign', foreign)
  }
  return page.body.innerHTML
}

function rename(page, selector, name) {
  page.querySelectorAll(selector).forEach(element => {
    const other = page.createElement(name)
    other.append(...element.childNodes)
    element.replaceWith(other)
  })
}

/** Some word processors wrap everything in a bold that says it is not bold. */
function plainWeights(page) {
  page.querySelectorAll('b[style*="normal"], i[style*="normal"], strong[style*="normal"], em[style*="normal"]').forEach(element => {
    if (/font-(weight|style):\s*normal/i.test(element.getAttribute('style'))) {
      element.replaceWith(...element.childNodes)
    }
  })
}

/** Word writes the points of a list as paragraphs that carry their sign as text. */
function liftWordLists(page) {
  let open = []
  page.querySelectorAll('p, h1, h2, h3, h4, h5, h6, table').forEach(element => {
    const level = WORD_LIST.exec(element.getAttribute('style') ?? '')?.[1]
    if (!level) {
      open = []
      return
    }
    const sign = element.querySelector('[style*="mso-list"]')
    const name = NUMBER.test(sign?.textContent ?? '') ? 'ol' : 'ul'
    sign?.remove()
    if (!open[0]?.isConnected || open[0].nextSibling !== element && !isNextBut(open[0], element)) {
      open = []
    }
    const depth = Math.min(Number(level), open.length + 1)
    open.length = depth
    if (!open[depth - 1] || (open[depth - 1].localName !== name && depth === 1)) {
      const list = page.createElement(name)
      if (depth === 1) {
        element.before(list)
      } else {
        open[depth - 2].lastElementChild.append(list)
      }
      open[depth - 1] = list
    }
    const item = page.createElement('li')
    const text = page.createElement('p')
    text.append(...element.childNodes)
    item.append(text)
    open[depth - 1].append(item)
    element.remove()
  })
}

function isNextBut(list, element) {
  let next = list.nextSibling
  while (next && next !== element && next.nodeType !== 1 && !next.textContent.trim()) {
    next = next.nextSibling
  }
  return next === element
}

/** Pictures of the portal stay, pictures inside the text are uploaded, those that lie elsewhere are left out. */
function dropImages(page, uploads) {
  let foreign = 0
  page.querySelectorAll('img').forEach(image => {
    const address = image.getAttribute('src') ?? ''
    if (ownMedia(address)) {
      asFigure(page, image)
      return
    }
    if (!address.startsWith('data:image/') || !uploads.takeEmbedded(address)) {
      foreign += isTracker(image) ? 0 : 1
    }
    image.remove()
  })
  return foreign
}

function asFigure(page, image) {
  if (!image.closest('figure')) {
    const figure = page.createElement('figure')
    figure.dataset.media = ownMedia(image.getAttribute('src'))
    figure.dataset.alt = image.getAttribute('alt') ?? ''
    image.replaceWith(figure)
  }
}

function isTracker(image) {
  return image.getAttribute('width') === '1' || image.getAttribute('height') === '1'
}
