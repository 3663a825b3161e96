/*
 * Filling in a table of figures (a report, a plan): moving by keys, pasting from a spreadsheet, saving by itself cell by cell
 * at the address of the form, telling what others have written meanwhile; and approving many reports some at a time.
 */
(() => {
  "use strict";

  const RETRY = 5000;
  const PAUSE = 600;
  const BATCH = 10;

  const clock = new Intl.DateTimeFormat("en-GB", { timeZone: "Asia/Ho_Chi_Minh", hour: "2-digit", minute: "2-digit", second: "2-digit" });

  let leaving = false;

  /* What could not be sent stays on this computer for the same person, until it is sent or given up. */
  class Shelf {
    constructor(report, owner) {
      this.key = `doanket.report.${report}`;
      this.owner = owner;
    }

    read() {
      try {
        const kept = JSON.parse(localStorage.getItem(this.key));
        return kept?.owner === this.owner ? kept.parts : {};
      } catch {
        return {};
      }
    }

    /* It may be full or forbidden. */
    write(parts) {
      if (leaving) {
        return true;
      }
      try {
        if (Object.keys(parts).length === 0) {
          localStorage.removeItem(this.key);
        } else {
          localStorage.setItem(this.key, JSON.stringify({ owner: this.owner, parts }));
        }
        return true;
      } catch {
        return false;
      }
    }
  }

  const line = (text, kind) => {
    const element = document.createElement("div");
    element.className = kind;
    element.textContent = text;
    return element;
  };

  class Entry {
    constructor(form) {
      this.form = form;
      this.status = form.querySelector("[data-report-status]");
      this.left = form.querySelector("[data-report-left]");
      this.dirty = new Set();
      this.sending = [];
      this.stuck = new Set();
      this.undecided = new Set();
      this.whole = [...form.querySelectorAll(":scope > input[type=hidden]")];
      this.shelf = new Shelf(this.whole.map((field) => field.value).join("."), form.dataset.owner);
      this.timer = 0;
      this.work = Promise.resolve();
      this.cells = new Map([...form.querySelectorAll("[data-cell]")].map((row) => [row.dataset.cell, row]));
      this.texts = new Map([...form.querySelectorAll("[data-text]")].map((box) => [box.dataset.text, box]));
      this.listen();
      this.restore();
    }

    static labelOf(part) {
      return part.querySelector("[aria-label]")?.getAttribute("aria-label") ?? part.querySelector("label").textContent;
    }

    keep() {
      const parts = {};
      [...this.dirty, ...this.sending, ...this.stuck, ...this.undecided].forEach((part) => {
        const fields = [...part.querySelectorAll("[name]")].map((field) => [field.name, field.value]);
        parts[part.dataset.cell ?? part.dataset.text] = { label: Entry.labelOf(part), fields: Object.fromEntries(fields) };
      });
      return this.shelf.write(parts);
    }

    /* The version that was seen comes back with it: what others wrote since is told, not written over. */
    restore() {
      Object.entries(this.shelf.read()).forEach(([key, kept]) => {
        const part = this.cells.get(key) ?? this.texts.get(key);
        const fields = part ? [...part.querySelectorAll("[name]")] : [];
        const differs = fields.some((field) => ["f", "c", "b"].includes(field.name) && field.value !== kept.fields[field.name]);
        if (differs) {
          fields.forEach((field) => {
            field.value = kept.fields[field.name] ?? field.value;
          });
          this.dirty.add(part);
        }
      });
      if (this.dirty.size > 0) {
        this.say(this.form.dataset.restored);
        this.later(PAUSE);
      } else {
        this.keep();
      }
    }

    listen() {
      this.form.addEventListener("input", (event) => this.touch(event.target, PAUSE * 4));
      this.form.addEventListener("change", (event) => this.touch(event.target, 0));
      this.form.addEventListener("keydown", (event) => this.move(event));
      this.form.addEventListener("paste", (event) => this.paste(event));
      this.form.addEventListener("submit", () => {
        this.keep();
        this.sent = true;
        clearTimeout(this.timer);
      });
      window.addEventListener("beforeunload", (event) => {
        if (!this.sent && !this.keep()) {
          event.preventDefault();
        }
      });
      window.addEventListener("pagehide", () => this.keep());
      window.addEventListener("online", () => this.save());
    }

    touch(field, wait) {
      const part = field.closest("[data-cell], [data-text]");
      if (part) {
        this.dirty.add(part);
        this.stuck.delete(part);
        this.later(wait);
      }
    }

    later(wait) {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.save(), wait);
    }

    column(name) {
      return [...this.form.querySelectorAll(`[data-cell] input[name=${name}]`)];
    }

    move(event) {
      const { target, key } = event;
      const step = key === "ArrowUp" ? -1 : key === "Enter" || key === "ArrowDown" ? 1 : 0;
      if (step === 0 || event.isComposing || !["f", "c"].includes(target.name)) {
        return;
      }
      event.preventDefault();
      const fields = this.column(target.name);
      const next = fields[fields.indexOf(target) + step];
      if (next) {
        next.focus();
        next.select();
      }
    }

    /* A row that was copied with the code and the name of its indicator before the figure. */
    figures(row, field) {
      const values = row.split("\t").map((value) => value.trim());
      const head = field?.closest("tr")?.querySelector("th");
      const code = head?.querySelector(".muted")?.textContent.trim();
      const name = head?.childNodes[1]?.textContent.trim();
      while (values.length > 1 && values[0] !== "" && [code, name].includes(values[0])) {
        values.shift();
      }
      return values;
    }

    /* Down the rows, and from the figure on to its comment. */
    paste(event) {
      const { target } = event;
      const text = event.clipboardData.getData("text/plain").replace(/\r\n?/g, "\n").replace(/\n$/, "");
      if (!["f", "c"].includes(target.name) || !/[\t\n]/.test(text)) {
        return;
      }
      event.preventDefault();
      const names = ["f", "c"].slice(target.name === "f" ? 0 : 1);
      const from = this.column(target.name).indexOf(target);
      const rows = text.split("\n");
      let pasted = 0;
      rows.forEach((row, down) => this.figures(row, this.column(target.name)[from + down]).slice(0, names.length).forEach((value, across) => {
        const field = this.column(names[across])[from + down];
        if (field) {
          field.value = value;
          this.dirty.add(field.closest("[data-cell]"));
          pasted += 1;
        }
      }));
      const left = from + rows.length - this.column(target.name).length;
      this.say(this.form.dataset.pasted.replace("{0}", pasted) + (left > 0 ? ` ${this.form.dataset.pastedLeft.replace("{0}", left)}` : ""));
      this.later(0);
    }

    say(text) {
      this.status.textContent = text;
    }

    /* One after the other; whoever signs out waits for all of them. */
    save() {
      this.work = this.work.then(() => this.saveNow());
      return this.work;
    }

    async saveNow() {
      if (this.dirty.size === 0) {
        return;
      }
      this.say(this.form.dataset.saving);
      const parts = [...this.dirty];
      this.dirty.clear();
      this.sending = parts;
      const body = new URLSearchParams(this.whole.map((field) => [field.name, field.value]));
      parts.forEach((part) => part.querySelectorAll("[name]").forEach((field) => body.append(field.name, field.value)));
      const typed = new Map(parts.map((part) => [part, this.typed(part)]));
      try {
        const answer = await fetch(this.form.action, { method: "POST", headers: { "X-Background": "1" }, body, redirect: "error" });
        const told = await answer.json().catch(() => ({}));
        this.sending = [];
        if (answer.ok) {
          this.show(told, typed);
          this.say(this.undecided.size > 0 ? this.form.dataset.undecided : `${this.form.dataset.saved} ${clock.format(new Date())}`);
        } else {
          if (answer.status === 401) {
            document.dispatchEvent(new CustomEvent("doanket:expired"));
          }
          this.fail(parts, told.message, answer.status === 401 || answer.status >= 500);
        }
      } catch {
        this.sending = [];
        this.fail(parts, this.form.dataset.offline, true);
      }
      this.keep();
      if (this.dirty.size > 0) {
        this.later(this.failed ? RETRY : PAUSE);
      }
    }

    fail(parts, sentence, again) {
      this.failed = again;
      this.say(sentence || this.form.dataset.offline);
      parts.forEach((part) => (again || !sentence ? this.dirty : this.stuck).add(part));
    }

    typed(part) {
      return [...part.querySelectorAll("input[type=text], textarea")].map((field) => field.value).join("\u0000");
    }

    show(told, typed) {
      this.failed = false;
      told.lines.forEach((cell) => this.showCell(this.cells.get(cell.i), cell, typed));
      told.texts.forEach((text) => this.showText(this.texts.get(text.s), text, typed));
      if (this.left) {
        this.left.textContent = this.left.textContent.replace(/\d+/, told.unfinished);
      }
    }

    /* What is being typed at this moment stays; what others wrote is shown. */
    isStill(part, typed) {
      const sent = typed.get(part);
      return !this.dirty.has(part) && (sent === undefined ? !part.contains(document.activeElement) : sent === this.typed(part));
    }

    /* Nobody has said yet which of the two it is. */
    isOpen(part, typed) {
      return this.undecided.has(part) && !typed.has(part);
    }

    showCell(row, cell, typed) {
      if (!row || this.isOpen(row, typed)) {
        return;
      }
      const figure = row.querySelector("[name=f]");
      const remarks = row.querySelector("[data-remarks]");
      if (cell.conflict && typed.has(row)) {
        this.conflict(row, cell, remarks, () => this.put(row, cell));
        return;
      }
      this.undecided.delete(row);
      if (this.isStill(row, typed)) {
        this.put(row, cell);
        row.querySelector("[name=v]").value = cell.v;
      } else if (typed.has(row)) {
        row.querySelector("[name=v]").value = cell.v;
      }
      figure.setAttribute("aria-invalid", String(cell.problem !== ""));
      row.querySelector("[data-cumulative]").textContent = cell.cumulative;
      remarks.replaceChildren(
        ...(cell.problem ? [line(cell.problem, "bad")] : []),
        ...cell.remarks.map((remark) => line(remark, cell.c ? "muted" : "warn")),
      );
    }

    /* A plan has no comments. */
    put(row, cell) {
      row.querySelector("[name=f]").value = cell.f;
      const comment = row.querySelector("[name=c]");
      if (comment) {
        comment.value = cell.c;
      }
    }

    showText(box, text, typed) {
      if (!box || this.isOpen(box, typed)) {
        return;
      }
      const remarks = box.querySelector("[data-remarks]");
      const body = box.querySelector("textarea");
      if (text.conflict && typed.has(box)) {
        this.conflict(box, { ...text, v: text.w }, remarks, () => {
          body.value = text.b;
        });
        return;
      }
      this.undecided.delete(box);
      if (this.isStill(box, typed)) {
        body.value = text.b;
        box.querySelector("[name=w]").value = text.w;
      } else if (typed.has(box)) {
        box.querySelector("[name=w]").value = text.w;
      }
      remarks.replaceChildren();
    }

    /* Kept on this computer until somebody has said which of the two it is. */
    conflict(part, cell, remarks, take) {
      this.undecided.add(part);
      const button = (label, act) => {
        const element = document.createElement("button");
        element.type = "button";
        element.className = "btn small";
        element.textContent = label;
        element.addEventListener("click", () => {
          part.querySelector("[name=v], [name=w]").value = cell.v;
          act();
          remarks.replaceChildren();
          this.undecided.delete(part);
          this.dirty.add(part);
          this.say(this.form.dataset.saving);
          this.later(0);
        });
        return element;
      };
      remarks.replaceChildren(
        line(cell.conflict, "bad"),
        button(this.form.dataset.keep, () => {}),
        button(this.form.dataset.take, take),
      );
    }
  }

  /* How many indicators of each set are ticked; after a refusal those with some are open. */
  document.querySelectorAll("details.choose").forEach((set) => {
    const told = set.querySelector("summary .muted");
    const count = () => {
      const ticked = set.querySelectorAll("input[name=indicator]:checked").length;
      told.textContent = told.textContent.replace(/\d+/, ticked);
      return ticked;
    };
    set.addEventListener("change", count);
    if (count() > 0 && document.querySelector("main .note.bad")) {
      set.open = true;
    }
  });

  const entries = [...document.querySelectorAll("form[data-report]")].map((form) => new Entry(form));

  /* Before signing out everything goes to the server; then nothing stays on this computer. */
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!("signOut" in form.dataset) || leaving) {
      return;
    }
    if (entries.every((entry) => entry.dirty.size === 0 && entry.sending.length === 0)) {
      leaving = true;
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    const patience = new Promise((resolve) => { setTimeout(resolve, 3000); });
    Promise.race([Promise.all(entries.map((entry) => entry.save())), patience]).then(() => {
      leaving = true;
      // A form that is still telling of its submission ignores another one, so that has to be over.
      setTimeout(() => form.requestSubmit());
    });
  }, true);

  /* What was typed too late for a report that takes nothing more is shown, to be copied or given up. */
  document.querySelectorAll("[data-report-kept]").forEach((place) => {
    const shelf = new Shelf(place.dataset.reportKept, place.dataset.owner);
    if (place.dataset.done === "true") {
      shelf.write({});
    }
    const kept = Object.values(shelf.read());
    if (kept.length === 0) {
      return;
    }
    const list = document.createElement("ul");
    const drop = document.createElement("button");
    list.append(...kept.map((one) => {
      const item = document.createElement("li");
      item.textContent = `${one.label}: ${[one.fields.f ?? one.fields.b, one.fields.c].filter(Boolean).join(" - ")}`;
      return item;
    }));
    drop.type = "button";
    drop.className = "btn small";
    drop.textContent = place.dataset.drop;
    drop.addEventListener("click", () => {
      shelf.write({});
      place.hidden = true;
    });
    place.append(list, drop);
    place.className = "note bad";
    place.hidden = false;
  });

  const approve = async (form) => {
    const chosen = [...form.querySelectorAll("input[name=report]:checked")];
    const bar = form.querySelector("progress");
    const status = form.querySelector("[data-approve-status]");
    form.querySelector("button[type=submit]").disabled = true;
    bar.hidden = false;
    bar.max = chosen.length;
    for (let done = 0; done < chosen.length; done += BATCH) {
      const body = new URLSearchParams({ id: form.elements.id.value });
      chosen.slice(done, done + BATCH).forEach((box) => body.append("report", box.value));
      const answer = await fetch(form.action, { method: "POST", headers: { "X-Requested-With": "fetch" }, body, redirect: "error" });
      if (!answer.ok) {
        const told = await answer.json().catch(() => ({}));
        throw new Error(told.message);
      }
      bar.value = Math.min(done + BATCH, chosen.length);
      status.textContent = `${bar.value}/${chosen.length}`;
    }
    window.location.assign(form.dataset.approve);
  };

  document.querySelectorAll("form[data-approve]").forEach((form) => form.addEventListener("submit", (event) => {
    if (form.querySelectorAll("input[name=report]:checked").length > 0) {
      event.preventDefault();
      approve(form).catch((failure) => {
        form.querySelector("[data-approve-status]").textContent = failure.message || form.dataset.failed;
        form.querySelector("button[type=submit]").disabled = false;
      });
    }
  }));
})();
