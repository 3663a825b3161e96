/* The keyboard, and menus that open without script. */
(() => {
  "use strict";

  const isField = (element) => element.matches("input, textarea, select, [contenteditable], [contenteditable] *");

  /* "/" goes to the search field, but not while somebody types or composes a letter with an input method. */
  document.addEventListener("keydown", (event) => {
    const composing = event.isComposing || event.keyCode === 229;
    if (event.key !== "/" || composing || event.ctrlKey || event.altKey || event.metaKey || isField(event.target)) {
      return;
    }
    const field = [...document.querySelectorAll('[data-shortcut="/"]')].find((found) => found.offsetParent);
    if (field) {
      event.preventDefault();
      field.focus();
      field.select();
    }
  });

  const openMenus = () => document.querySelectorAll("details[data-menu][open]");

  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") {
      return;
    }
    openMenus().forEach((menu) => {
      menu.open = false;
      menu.querySelector("summary").focus();
    });
  });

  ["click", "focusin"].forEach((kind) => document.addEventListener(kind, (event) => {
    openMenus().forEach((menu) => {
      if (!menu.contains(event.target)) {
        menu.open = false;
      }
    });
  }));

  /* What scrolls sideways must be reachable by keyboard, also once larger letters have made it too wide. */
  const SCROLLING = ".scroll, .tabs, .ui-datatable";

  const letScroll = () => document.querySelectorAll(SCROLLING).forEach((part) => {
    if (part.scrollWidth > part.clientWidth + 1) {
      part.tabIndex = 0;
    } else {
      part.removeAttribute("tabindex");
    }
  });

  document.addEventListener("DOMContentLoaded", () => {
    const widths = new ResizeObserver(letScroll);
    document.querySelectorAll(SCROLLING).forEach((part) => {
      widths.observe(part);
      Array.from(part.children).forEach((child) => widths.observe(child));
    });
  });
})();
