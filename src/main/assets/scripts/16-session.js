/* Tells whoever comes back to a page after long that the session has ended, before anything is sent in vain. */
(() => {
  "use strict";

  const QUIET = 5 * 60 * 1000;
  const FRESH = 60 * 1000;
  let checked = Date.now();

  const notice = () => document.getElementById("notices");

  const tell = () => {
    const place = notice();
    if (place.firstChild) {
      return;
    }
    const text = document.createElement("p");
    const link = document.createElement("a");
    text.className = "note";
    text.textContent = place.dataset.expired;
    link.className = "btn";
    link.href = "/login?expired=1";
    link.target = "_blank";
    link.textContent = place.dataset.signIn;
    text.append(link);
    place.append(text);
  };

  /* In the background: asking does not keep the session alive. */
  const check = () => {
    checked = Date.now();
    fetch("/session", { headers: { "X-Background": "1" } }).then((answer) => {
      if (answer.status === 401) {
        tell();
      } else if (answer.ok) {
        notice().replaceChildren();
      }
    }).catch(() => document.dispatchEvent(new CustomEvent("doanket:away")));
  };

  /*
   * What keeps no draft would be lost if it were sent after the end of the session: then it is not sent, and stays on the page until
   * somebody has signed in beside it.
   */
  const isTyped = (field) => (field.type === "textarea" || field.type === "text") && field.value !== field.defaultValue;

  const isAtRisk = (form) => form.method === "post" && !("draft" in form.dataset) && !("signOut" in form.dataset)
    && Date.now() - checked > FRESH && [...form.elements].some(isTyped);

  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (event.defaultPrevented || !isAtRisk(form)) {
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    checked = Date.now();
    fetch("/session", { headers: { "X-Background": "1" } })
      .then((answer) => answer.status === 401)
      .catch(() => false)
      .then((over) => {
        if (over) {
          checked = 0;
          tell();
          notice().querySelector("a").focus();
        } else {
          notice().replaceChildren();
          form.requestSubmit(event.submitter);
        }
      });
  }, true);

  /* Other scripts that are told 401 say so with this event. */
  document.addEventListener("doanket:expired", tell);

  if (document.querySelector("[data-sign-out]")) {
    document.addEventListener("visibilitychange", () => {
      const asked = notice().firstChild !== null;
      if (document.visibilityState === "visible" && (asked || Date.now() - checked > QUIET)) {
        check();
      }
    });
    setInterval(() => {
      if (document.visibilityState === "visible") {
        check();
      }
    }, QUIET);
  }
})();
