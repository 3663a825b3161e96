/*
 * While the line is down the page stays as it is: a banner says so, no link leads away from it and no form is sent into the
 * void. What is being written is kept by the drafts, which send it once the line is back.
 */
(() => {
  "use strict";

  const BACK_FOR = 8000;

  const show = (key, tone) => {
    const place = document.getElementById("notices");
    const text = document.createElement("p");
    text.className = `note ${tone}`;
    text.dataset.line = key;
    text.textContent = place.dataset[key];
    place.replaceChildren(text);
    return text;
  };

  const told = () => document.querySelector("#notices [data-line=away]");

  const away = () => told() || show("away", "bad");

  const back = () => {
    if (told()) {
      const text = show("online", "good");
      setTimeout(() => text.remove(), BACK_FOR);
    }
  };

  const leadsAway = (link) => link && link.href && !link.getAttribute("href").startsWith("#")
    && new URL(link.href, location.href).origin === location.origin;

  const hold = (event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    away().scrollIntoView({ block: "nearest" });
  };

  document.addEventListener("click", (event) => {
    if (!navigator.onLine && leadsAway(event.target.closest("a"))) {
      hold(event);
    }
  }, true);

  document.addEventListener("submit", (event) => {
    if (!navigator.onLine) {
      hold(event);
    }
  }, true);

  window.addEventListener("offline", away);
  window.addEventListener("online", back);
  /* Other scripts that got no answer at all say so with this event. */
  document.addEventListener("doanket:away", away);

  document.addEventListener("DOMContentLoaded", () => {
    if (!navigator.onLine) {
      away();
    }
  });

  window.addEventListener("load", () => {
    if ("serviceWorker" in navigator) {
      navigator.serviceWorker.register("/worker.js").catch(() => {});
    }
  });
})();
