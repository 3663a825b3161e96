/* What all pages share. Everything also works without: the forms are real, the menus are <details> and popovers. */
(() => {
  "use strict";

  const inField = (element) => element.closest("input, textarea, select, [contenteditable]") !== null;

  /* "/" goes to the search field, but not while somebody types or composes a letter. */
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.isComposing || event.ctrlKey || event.altKey || event.metaKey || inField(event.target)) {
      return;
    }
    const field = document.querySelector('[data-shortcut="/"]');
    if (field && field.offsetParent) {
      event.preventDefault();
      field.focus();
      field.select();
    }
  });
})();
