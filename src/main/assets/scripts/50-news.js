/* Printing the page; pictures further down are not loaded until someone gets there, so they are fetched first. */
(() => {
  "use strict";

  const loaded = (image) => {
    image.loading = "eager";
    return image.decode().catch(() => {});
  };

  document.addEventListener("click", (event) => {
    if (event.target.closest("[data-print]")) {
      Promise.all([...document.querySelectorAll("main img")].map(loaded)).then(() => window.print());
    }
  });

  document.addEventListener("DOMContentLoaded", () => {
    document.querySelectorAll("[data-print]").forEach((button) => {
      button.hidden = false;
    });
  });
})();
