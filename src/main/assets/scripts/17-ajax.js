/* What is sent in the background and is not answered must not fail in silence: everything typed is still there. */
(() => {
  "use strict";

  const tell = (key) => {
    const place = document.getElementById("notices");
    const text = document.createElement("p");
    text.className = "note bad";
    text.textContent = place.dataset[key];
    place.replaceChildren(text);
  };

  document.addEventListener("DOMContentLoaded", () => {
    if (!window.jQuery) {
      return;
    }
    window.jQuery(document)
      .on("pfAjaxError", (event, request) => tell(request.status === 0 ? "offline" : "failed"))
      .on("pfAjaxSend", () => document.getElementById("notices").replaceChildren());
  });
})();
