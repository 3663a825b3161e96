/** The sentences come with the page, in the reader's language; {0} stands for a name or a number. */
export function speechOf(root) {
  const status = root.querySelector('[data-editor-status]')
  const notice = root.querySelector('[data-editor-notice]')
  notice.querySelector('button').addEventListener('click', () => {
    notice.hidden = true
    root.querySelector('.editor-content, [data-files-add]').focus()
  })
  const say = (key, ...values) =>
    values.reduce((text, value, at) => text.replace(`{${at}}`, value), root.getAttribute(`data-say-${key}`) ?? '')
  return {
    say,
    tell: (key, ...values) => {
      status.textContent = say(key, ...values)
    },
    /** Something was left out, which must not be overlooked: it stays until it is put away. */
    warn: (key, ...values) => {
      notice.hidden = false
      notice.querySelector('[data-notice="text"]').textContent = say(key, ...values)
    },
  }
}
