// Bundles the editor into one file that the portal serves. The result is committed, because a machine that builds the
// portal needs no Node; its first line carries the hash of the sources, and EditorBundleTest compares the two.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { build } from 'esbuild'

const SOURCES = ['build.mjs', 'package-lock.json', 'package.json', ...readdirSync('src').map(name => `src/${name}`)].sort()
const LIBRARIES = ['@tiptap/core', 'prosemirror-model', 'prosemirror-tables', 'orderedmap', 'rope-sequence', 'w3c-keyname']
const ASSETS = '../webapp/assets'

const hash = createHash('sha256')
for (const source of SOURCES) {
  hash.update(`${source}\n${readFileSync(source, 'utf8').replaceAll('\r\n', '\n')}\n`)
}

await build({
  entryPoints: ['src/main.js'],
  outfile: `${ASSETS}/editor.js`,
  bundle: true,
  minify: true,
  format: 'iife',
  target: ['es2020', 'chrome90', 'firefox90', 'safari15'],
  charset: 'utf8',
  legalComments: 'none',
  banner: { js: `/*! sources ${hash.digest('hex')}; licences in editor-licences.txt */` },
  logLevel: 'info',
})

const licences = LIBRARIES.map(name => {
  const file = readdirSync(`node_modules/${name}`).find(entry => /^licen[cs]e/i.test(entry))
  return `${name}\n\n${readFileSync(`node_modules/${name}/${file}`, 'utf8').trim()}\n`
})
writeFileSync(`${ASSETS}/editor-licences.txt`, licences.join('\n----\n\n'))
