import { start } from './editor.js'
import { startFiles } from './files.js'

function startAll() {
  document.querySelectorAll('[data-editor]').forEach(start)
  document.querySelectorAll('[data-files]').forEach(startFiles)
}

if (document.readyState === 'loading') {
  document.addEventListener('DOMContentLoaded', startAll)
} else {
  startAll()
}
