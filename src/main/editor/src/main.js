import { start } from './editor.js'

function startAll() {
  document.querySelectorAll('[data-editor]').forEach(start)
}

if (document.readyState === 'loading') {
  document.addEventListener('DOMContentLoaded', startAll)
} else {
  startAll()
}
