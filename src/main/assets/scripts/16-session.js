/* Tells whoever comes back to a page after long that the session has ended, before anything is sent in vain. */
(() => {
  "use strict";

  const QUIET = 5 * 60 * 1000;
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
