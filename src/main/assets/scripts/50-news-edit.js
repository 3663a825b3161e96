/* The form of an article, besides its editor. */
(() => {
  "use strict";

  /* Fields of one line that show long text in several: Enter goes on, pasted line breaks become spaces. */
  document.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.isComposing && event.target.matches?.("[data-one-line]")) {
      event.preventDefault();
    }
  });

  /* Word processors leave signs that no page can show, and one of them makes the server refuse all that is sent. */
  const UNSEEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

  document.addEventListener("input", (event) => {
    const field = event.target;
    if (field.matches?.("[data-draft] input, [data-draft] textarea") && UNSEEN.test(field.value)) {
      field.value = field.value.replace(UNSEEN, "");
    }
    if (field.matches?.("[data-one-line]") && !event.isComposing && field.value.includes("\n")) {
      field.value = field.value.replace(/\s*\n\s*/g, " ");
    }
    if (field.matches?.("[data-count]")) {
      count(field);
    }
  });

  /* How much of the space is used; nothing is cut off, what is too much is refused with a sentence. */
  const count = (field) => {
    const most = Number(field.dataset.count);
    const shown = field.parentElement.querySelector(".count") ?? document.createElement("span");
    shown.className = field.value.length > most ? "count over" : "count";
    shown.setAttribute("aria-hidden", "true");
    shown.textContent = `${field.value.length}/${most}`;
    field.after(shown);
  };

  /* A draft that comes back brings lines that are shown by the server. */
  document.addEventListener("change", (event) => {
    const button = event.target.matches?.("[data-sync]") && document.getElementById(event.target.dataset.sync);
    if (button) {
      button.click();
    }
  });

  /* An article is there from its first words on: found in the list of one's own, whatever happens to the browser. */
  document.addEventListener("focusout", (event) => {
    const save = document.querySelector("[data-first-save]");
    if (save && event.target.matches?.("[data-one-line]") && event.target.value.trim()) {
      save.removeAttribute("data-first-save");
      save.click();
    }
  });

  document.addEventListener("keydown", (event) => {
    const save = document.querySelector('[aria-keyshortcuts="Control+S"]');
    if (save && event.ctrlKey && !event.altKey && !event.shiftKey && event.key.toLowerCase() === "s") {
      event.preventDefault();
      save.click();
    }
  });

  /* Copies a field as it stands, with its looks where the editor shows it; also without a safe connection. */
  document.addEventListener("click", (event) => {
    const button = event.target.closest?.("[data-copy]");
    if (!button) {
      return;
    }
    const id = button.dataset.copy;
    const part = document.getElementById(`${id}-content`) ?? document.getElementById(id);
    const selection = window.getSelection();
    selection.removeAllRanges();
    const range = document.createRange();
    range.selectNodeContents(part);
    selection.addRange(range);
    document.execCommand("copy");
    selection.removeAllRanges();
    button.textContent = button.dataset.copied;
  });

  /* A file that misses its place by a little would be opened by the browser, instead of the page with the form. */
  ["dragover", "drop"].forEach((kind) => document.addEventListener(kind, (event) => {
    const files = event.dataTransfer?.types.includes("Files") && document.querySelector("form[data-draft]");
    if (files && !event.defaultPrevented && !event.target.closest?.('input[type="file"]')) {
      event.preventDefault();
      event.dataTransfer.dropEffect = "none";
    }
  }));

  /* What was done is said once, not each time the page is loaded again. */
  window.addEventListener("load", () => {
    const address = new URL(window.location.href);
    if (address.pathname.startsWith("/news/") && (address.searchParams.has("done") || address.searchParams.has("left"))) {
      address.searchParams.delete("done");
      address.searchParams.delete("left");
      window.history.replaceState(window.history.state, "", address);
    }
  });

  document.addEventListener("DOMContentLoaded", () => document.querySelectorAll("[data-count]").forEach(count));
})();
