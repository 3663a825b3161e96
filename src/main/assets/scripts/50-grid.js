/* Tables that are typed into, data-grid: Enter and arrows move within a column, what is pasted from a spreadsheet spreads over the cells. */
(() => {
  "use strict";

  const cells = (row) => [...row.querySelectorAll("input[type=text]")];

  const place = (field) => {
    const grid = field.closest?.("[data-grid]");
    const row = field.closest?.("tr");
    if (!grid || !row || field.type !== "text") {
      return null;
    }
    const rows = [...grid.querySelectorAll("tbody tr")].map(cells).filter((one) => one.length > 0);
    const down = rows.findIndex((one) => one.includes(field));
    return { rows, down, across: rows[down].indexOf(field) };
  };

  document.addEventListener("keydown", (event) => {
    const step = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" || event.key === "Enter" ? 1 : 0;
    const at = step === 0 || event.isComposing ? null : place(event.target);
    if (!at) {
      return;
    }
    event.preventDefault();
    const next = at.rows[at.down + step]?.[at.across];
    next?.focus();
    next?.select();
  });

  document.addEventListener("paste", (event) => {
    const text = event.clipboardData?.getData("text/plain").replace(/\r\n?/g, "\n").replace(/\n$/, "") ?? "";
    const at = /[\t\n]/.test(text) ? place(event.target) : null;
    if (!at) {
      return;
    }
    event.preventDefault();
    text.split("\n").forEach((line, down) => line.split("\t").forEach((value, across) => {
      const field = at.rows[at.down + down]?.[at.across + across];
      if (field) {
        field.value = value.trim();
        field.dispatchEvent(new Event("input", { bubbles: true }));
      }
    }));
  });
})();
