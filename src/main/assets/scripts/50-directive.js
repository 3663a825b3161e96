/*
 * The clauses of a paper, one field for each, in place of the one field that holds them all: a line is a clause, a tab before
 * it one step of depth. Enter begins the next clause; Tab and Shift+Tab at the beginning of one move it in and out, and Escape
 * lets the next Tab leave the list; Alt with the arrows up and down moves it. The one field stays what is sent and kept.
 */
(() => {
  const DEEPEST = 6;
  const ROMAN = [[1000, "M"], [900, "CM"], [500, "D"], [400, "CD"], [100, "C"], [90, "XC"], [50, "L"], [40, "XL"], [10, "X"], [9, "IX"], [5, "V"], [4, "IV"], [1, "I"]];
  const LETTERS = "abcdđeghiklmnopqrstuvxy";

  const roman = (number) => {
    let text = "";
    for (const [value, sign] of ROMAN) {
      while (number >= value) {
        text += sign;
        number -= value;
      }
    }
    return text;
  };

  const label = (styles, depth, position) => {
    const style = styles[Math.min(depth, styles.length) - 1] ?? "";
    const signs = { I: roman(position), 1: String(position), a: LETTERS[(position - 1) % LETTERS.length], A: LETTERS[(position - 1) % LETTERS.length].toUpperCase() };
    return (signs[style[0]] ?? style[0] ?? "") + style.slice(1);
  };

  class Outline {
    constructor(source) {
      this.source = source;
      this.ids = document.getElementById(source.dataset.outline);
      this.styles = (source.dataset.styles ?? "").split(" ").filter(Boolean);
      this.list = document.createElement("ol");
      this.list.className = "outline";
      this.leaving = false;
      source.hidden = true;
      source.after(this.list);
      this.add = this.button(source.dataset.add, () => this.insert(this.rows.length, this.rows.at(-1)?.depth ?? 1));
      this.add.className = "btn small";
      this.list.after(this.add);
      source.addEventListener("input", () => this.writing || this.read());
      document.querySelector(`label[for="${source.id}"]`)?.removeAttribute("for");
      this.read();
    }

    read() {
      const ids = (this.ids?.value ?? "").split(",");
      const lines = this.source.value.split("\n");
      this.rows = [];
      this.list.replaceChildren();
      lines.forEach((line, at) => {
        if (line.trim() || lines.length === 1) {
          this.rows.push(this.row(ids.length === lines.length ? ids[at] : "", line.match(/^\t*/)[0].length + 1, line.trim()));
        }
      });
      this.list.append(...this.rows.map((row) => row.item));
      this.show();
    }

    row(id, depth, text) {
      const row = { id, depth };
      const words = this.source.dataset;
      row.item = document.createElement("li");
      row.label = document.createElement("span");
      row.label.className = "label";
      row.field = document.createElement("textarea");
      row.field.rows = 1;
      row.field.value = text;
      row.field.addEventListener("input", () => this.typed(row));
      row.field.addEventListener("keydown", (event) => this.key(row, event));
      const tools = document.createElement("span");
      tools.className = "outline-tools";
      tools.append(
        this.button(words.higher, () => this.indent(row, -1), "←"), this.button(words.deeper, () => this.indent(row, 1), "→"),
        this.button(words.up, () => this.move(row, -1), "↑"), this.button(words.down, () => this.move(row, 1), "↓"),
        this.button(words.drop, () => this.drop(row), "×"));
      row.item.append(row.label, row.field, tools);
      return row;
    }

    button(name, act, sign) {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = sign ?? name;
      button.title = name;
      button.setAttribute("aria-label", name);
      button.addEventListener("click", act);
      return button;
    }

    typed(row) {
      if (row.field.value.includes("\n")) {
        const [first, ...rest] = row.field.value.split("\n");
        row.field.value = first;
        rest.filter((line) => line.trim()).forEach((line, after) => this.insert(this.rows.indexOf(row) + 1 + after, row.depth, line.trim()));
      }
      this.write();
    }

    key(row, event) {
      const start = row.field.selectionStart === 0 && row.field.selectionEnd === 0;
      const at = this.rows.indexOf(row);
      if (event.key === "Escape") {
        this.leaving = true;
        return;
      }
      if (event.key === "Enter") {
        const rest = row.field.value.slice(row.field.selectionStart);
        row.field.value = row.field.value.slice(0, row.field.selectionStart).trimEnd();
        this.insert(at + 1, row.depth, rest.trim());
      } else if (event.key === "Tab" && !this.leaving && start) {
        this.indent(row, event.shiftKey ? -1 : 1);
      } else if (event.altKey && (event.key === "ArrowUp" || event.key === "ArrowDown")) {
        this.move(row, event.key === "ArrowUp" ? -1 : 1);
      } else if (event.key === "Backspace" && !row.field.value && this.rows.length > 1) {
        this.drop(row);
      } else {
        this.leaving = false;
        return;
      }
      this.leaving = false;
      event.preventDefault();
    }

    insert(at, depth, text = "") {
      const row = this.row("", depth, text);
      this.rows.splice(at, 0, row);
      this.arrange();
      row.field.focus();
      row.field.setSelectionRange(0, 0);
    }

    indent(row, by) {
      row.depth = Math.max(1, Math.min(DEEPEST, row.depth + by));
      this.arrange();
      row.field.focus();
    }

    move(row, by) {
      const at = this.rows.indexOf(row);
      const to = at + by;
      if (to >= 0 && to < this.rows.length) {
        this.rows.splice(at, 1);
        this.rows.splice(to, 0, row);
        this.arrange();
      }
      row.field.focus();
    }

    drop(row) {
      const at = this.rows.indexOf(row);
      this.rows.splice(at, 1);
      if (!this.rows.length) {
        this.rows.push(this.row("", 1, ""));
      }
      this.arrange();
      this.rows[Math.max(0, at - 1)].field.focus();
    }

    arrange() {
      this.rows.forEach((row, at) => {
        if (this.list.children[at] !== row.item) {
          this.list.insertBefore(row.item, this.list.children[at] ?? null);
        }
      });
      while (this.list.children.length > this.rows.length) {
        this.list.lastChild.remove();
      }
      this.write();
    }

    show() {
      const counts = [];
      let before = 0;
      this.rows.forEach((row) => {
        row.depth = Math.max(1, Math.min(row.depth, before + 1));
        before = row.depth;
        counts[row.depth] = (counts[row.depth] ?? 0) + 1;
        counts.length = row.depth + 1;
        row.label.textContent = label(this.styles, row.depth, counts[row.depth]);
        row.item.className = `depth-${row.depth}`;
        row.field.setAttribute("aria-label", `${this.source.dataset.clause} ${row.label.textContent}`);
      });
    }

    write() {
      this.show();
      this.writing = true;
      this.source.value = this.rows.map((row) => "\t".repeat(row.depth - 1) + row.field.value.trim()).join("\n");
      this.ids.value = this.rows.map((row) => row.id).join(",");
      this.source.dispatchEvent(new Event("input", { bubbles: true }));
      this.writing = false;
    }
  }

  const begin = () => document.querySelectorAll("textarea[data-outline]").forEach((source) => new Outline(source));
  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", begin);
  } else {
    begin();
  }
})();
