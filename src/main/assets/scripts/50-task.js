/* The list in which tasks are made from a paper: rows that grow, units while one types, and ticking tasks. */
(() => {
  "use strict";

  const table = document.querySelector("table[data-plan]");
  if (!table) {
    return;
  }
  const suggestions = document.getElementById(table.dataset.plan);
  let asked = "";
  let timer = 0;

  const last = () => table.tBodies[table.tBodies.length - 1];

  /* A new row has the clause, the leader in charge and the unit that follows up of the one above it. */
  const addRow = () => {
    if (table.tBodies.length >= Number(table.dataset.planMost)) {
      return last();
    }
    const row = last().cloneNode(true);
    row.querySelectorAll("input:not([name=follower]), textarea").forEach((field) => {
      field.value = "";
    });
    row.querySelectorAll("select").forEach((field, at) => {
      const above = last().querySelectorAll("select")[at];
      field.selectedIndex = field.name === "priority" ? 0 : above.selectedIndex;
    });
    row.querySelector("input[name=follower]").value = last().querySelector("input[name=follower]").value;
    row.querySelector("details").open = false;
    row.querySelector("[data-plan-number]").textContent = table.tBodies.length + 1;
    table.append(row);
    return row;
  };

  const goOn = (from) => {
    const next = from.nextElementSibling || addRow();
    next.querySelector("textarea").focus();
  };

  /* What stands behind the last semicolon is the unit that is being typed; behind its colon stands its duty. */
  const typedUnit = (field) => {
    const typed = field.value.split(";").pop().trim();
    return typed.includes(":") ? "" : typed;
  };

  const suggest = async (field) => {
    const typed = typedUnit(field);
    if (typed.length < 2 || typed === asked) {
      return;
    }
    asked = typed;
    const answer = await fetch(`/task/units?q=${encodeURIComponent(typed)}`, { headers: { "X-Background": "1" } }).catch(() => null);
    if (!answer?.ok || typed !== asked) {
      return;
    }
    const before = field.name === "with" ? field.value.slice(0, field.value.lastIndexOf(";") + 1) : "";
    const options = (await answer.json()).units.map((unit) => {
      const option = document.createElement("option");
      option.value = before + (before ? " " : "") + unit.name;
      option.label = unit.place;
      return option;
    });
    suggestions.replaceChildren(...options);
  };

  table.addEventListener("input", (event) => {
    if (!event.isComposing && event.target.list) {
      clearTimeout(timer);
      timer = setTimeout(() => suggest(event.target), 200);
    }
  });

  /* From field to field; what is folded away is passed over. */
  table.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.isComposing || event.shiftKey || event.target.closest("summary")) {
      return;
    }
    event.preventDefault();
    const row = event.target.closest("tbody");
    const fields = [...row.querySelectorAll("select, textarea, input:not([type=hidden])")].filter(
      (field) => !field.closest("details:not([open])"),
    );
    const next = fields[fields.indexOf(event.target) + 1];
    if (next) {
      next.focus();
    } else {
      goOn(row);
    }
  });

  const button = document.querySelector("[data-plan-add]");
  button.hidden = false;
  button.addEventListener("click", () => addRow().querySelector("textarea").focus());
})();
