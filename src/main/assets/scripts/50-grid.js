/*
 * Tables that are typed into, data-grid: Enter and arrows move within a column, what is pasted from a spreadsheet spreads over the
 * cells. With data-grid-most="n" a table grows to so many rows, for what is pasted and by the button with data-grid-add.
 */
(() => {
  "use strict";

  const cells = (row) => [...row.querySelectorAll("input[type=text]")];

  /* Labels end with the number of their row. */
  const addRow = (grid) => {
    const rows = grid.querySelectorAll("tbody tr");
    const added = rows[rows.length - 1].cloneNode(true);
    cells(added).forEach((field) => {
      field.value = "";
      field.setAttribute("value", "");
      field.setAttribute("aria-label", field.getAttribute("aria-label").replace(/\d+$/, rows.length + 1));
    });
    rows[rows.length - 1].after(added);
    return added;
  };

  const grow = (grid, wanted) => {
    const most = Math.min(wanted, Number(grid.dataset.gridMost ?? 0));
    for (let there = grid.querySelectorAll("tbody tr").length; there < most; there += 1) {
      addRow(grid);
    }
  };

  /* What finds no place is never dropped without a word. */
  const tell = (grid, left) => {
    const place = grid.closest("form")?.querySelector("[data-grid-told]");
    if (place) {
      place.textContent = left > 0 ? grid.dataset.gridFull.replace("{0}", grid.dataset.gridMost).replace("{1}", left) : "";
    }
  };

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
    const lines = text.split("\n");
    const grid = event.target.closest("[data-grid]");
    grow(grid, at.down + lines.length);
    at.rows = place(event.target).rows;
    tell(grid, at.down + lines.length - at.rows.length);
    lines.forEach((line, down) => line.split("\t").forEach((value, across) => {
      const field = at.rows[at.down + down]?.[at.across + across];
      if (field) {
        field.value = value.trim();
        field.dispatchEvent(new Event("input", { bubbles: true }));
      }
    }));
  });

  const MORE = 10;

  document.querySelectorAll("[data-grid-add]").forEach((button) => {
    const grid = button.closest("form").querySelector("[data-grid-most]");
    button.hidden = false;
    button.addEventListener("click", () => {
      const there = grid.querySelectorAll("tbody tr").length;
      grow(grid, there + MORE);
      cells(grid.querySelectorAll("tbody tr")[there] ?? grid.querySelector("tbody tr:last-child"))[0].focus();
    });
  });
})();
