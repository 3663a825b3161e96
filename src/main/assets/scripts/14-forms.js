/* Forms: sent once, asked about first where they cannot be undone, described for those who do not see them. */
(() => {
  "use strict";

  const GIVE_UP = 20000;

  const release = (form) => {
    delete form.dataset.sending;
    form.querySelectorAll('[aria-busy="true"]').forEach((button) => button.removeAttribute("aria-busy"));
  };

  /* A second click while the answer is on its way does nothing. */
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (event.defaultPrevented || form.method !== "post" || form.target === "_blank") {
      return;
    }
    if (form.dataset.sending) {
      event.preventDefault();
      return;
    }
    form.dataset.sending = "1";
    event.submitter?.setAttribute("aria-busy", "true");
    setTimeout(() => release(form), GIVE_UP);
  });

  window.addEventListener("pageshow", () => document.querySelectorAll("form[data-sending]").forEach(release));

  /* data-fresh="address" on what is shown only once: whoever loads the page again comes there, instead of sending the form again. */
  document.addEventListener("DOMContentLoaded", () => {
    const shown = document.querySelector("[data-fresh]");
    if (shown) {
      history.replaceState(history.state, "", shown.dataset.fresh);
    }
  });

  /* data-confirm="…" on a button: the question, asked in a dialog of our own. */
  const words = () => document.getElementById("notices").dataset;

  const button = (kind, text, value) => {
    const made = document.createElement("button");
    made.className = kind;
    made.value = value;
    made.textContent = text;
    return made;
  };

  const ask = (question, then) => {
    const dialog = document.createElement("dialog");
    const form = document.createElement("form");
    const text = document.createElement("p");
    const buttons = document.createElement("div");
    form.method = "dialog";
    text.id = "confirm-question";
    text.textContent = question;
    buttons.className = "buttons";
    buttons.append(button("btn primary", words().yes, "yes"), button("btn", words().no, "no"));
    form.append(text, buttons);
    dialog.className = "confirm";
    dialog.setAttribute("role", "alertdialog");
    dialog.setAttribute("aria-labelledby", text.id);
    dialog.append(form);
    dialog.addEventListener("close", () => {
      dialog.remove();
      if (dialog.returnValue === "yes") {
        then();
      }
    });
    document.body.append(dialog);
    dialog.showModal();
  };

  document.addEventListener("click", (event) => {
    const pressed = event.target.closest?.("[data-confirm]");
    if (!pressed || !pressed.dataset.confirm || pressed.dataset.confirmed) {
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    ask(pressed.dataset.confirm, () => {
      pressed.dataset.confirmed = "1";
      pressed.click();
      delete pressed.dataset.confirmed;
    });
  }, true);

  /* data-enter="none" on a form of several deeds: Enter in a field does not do the first of them. */
  document.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && event.target.matches?.("form[data-enter=none] input")) {
      event.preventDefault();
    }
  });

  /* Nothing of this person stays in a shared browser. */
  document.addEventListener("submit", (event) => {
    if ("signOut" in event.target.dataset) {
      localStorage.clear();
      sessionStorage.clear();
    }
  });

  /* The help and the message below a field belong to it also for a screen reader. */
  const describe = () => document.querySelectorAll(".field").forEach((field, number) => {
    const input = field.querySelector("input:not([type=hidden]), select, textarea");
    const texts = [...field.querySelectorAll(":scope > .help, :scope > .ui-message, :scope > .message")];
    if (!input || texts.length === 0) {
      return;
    }
    texts.forEach((text, order) => {
      text.id = text.id || `about-${number}-${order}`;
    });
    input.setAttribute("aria-describedby", texts.map((text) => text.id).join(" "));
  });

  document.addEventListener("DOMContentLoaded", () => {
    describe();
    const trouble = document.querySelector(".ui-messages-error, .ui-messages-fatal, [role=alert].note");
    if (trouble) {
      trouble.tabIndex = -1;
      trouble.focus();
    }
  });
})();
