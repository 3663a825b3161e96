/* Whoever follows a notification has read it; without script the button beside it says so. */
(() => {
  "use strict";

  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-read]");
    if (link && link.dataset.read) {
      fetch("/notification/read", {
        method: "POST",
        keepalive: true,
        headers: { "X-Requested-With": "fetch" },
        body: new URLSearchParams({ id: link.dataset.read }),
      }).catch(() => {});
    }
  });
})();
