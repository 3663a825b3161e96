/* A- A A+ and contrast at once, without loading the page again; the server keeps them for the next one. */
(() => {
  "use strict";

  const LEVELS = ["normal", "high", "max"];
  const root = document.documentElement;

  const level = (button) => {
    const wanted = LEVELS.indexOf(root.dataset.contrast) + Number(button.dataset.step);
    return LEVELS[Math.min(Math.max(wanted, 0), LEVELS.length - 1)];
  };

  const show = () => {
    document.querySelectorAll('[data-look="size"] button').forEach((button) => {
      button.setAttribute("aria-pressed", String(button.value === root.dataset.size));
    });
    document.querySelectorAll('[data-look="contrast"] button').forEach((button) => {
      button.setAttribute("aria-disabled", String(level(button) === root.dataset.contrast));
    });
  };

  document.addEventListener("submit", (event) => {
    const kind = event.target.dataset.look;
    const button = event.submitter;
    if (!kind || !button) {
      return;
    }
    event.preventDefault();
    const before = root.dataset[kind];
    const wanted = kind === "contrast" ? level(button) : button.value;
    root.dataset[kind] = wanted;
    show();
    fetch("/look", {
      method: "POST",
      headers: { "X-Requested-With": "fetch" },
      body: new URLSearchParams({ [kind]: wanted }),
    }).then((answer) => {
      if (!answer.ok) {
        throw new Error(String(answer.status));
      }
    }).catch(() => {
      root.dataset[kind] = before;
      show();
    });
  });

  document.addEventListener("DOMContentLoaded", show);
})();
