/* Meetings: attendance that keeps each mark at once, minutes that keep themselves, and the view for the projector. */
(() => {
  "use strict";

  const send = async (address, body) => {
    try {
      const answer = await fetch(address, { method: "POST", body, headers: { "X-Requested-With": "fetch", "X-Background": "1" }, redirect: "error" });
      const told = await answer.json().catch(() => ({}));
      return { ...told, status: answer.status };
    } catch {
      return { status: 0 };
    }
  };

  /* Attendance: a mark is kept when it is made; digits mark the line in which the focus stands, Enter goes to the next. */
  const attendance = (form) => {
    const status = document.querySelector("[data-mark-status]");
    let work = Promise.resolve();
    /* One after the other: each answer has the counts of its moment, and the last to come must be the newest. */
    const keep = (line) => {
      work = work.then(() => keepNow(line));
    };
    const keepNow = async (line) => {
      if (!line.querySelector("input[type=radio]:checked")) {
        return;
      }
      const body = new URLSearchParams();
      body.append("id", form.elements.id.value);
      line.querySelectorAll("input, select").forEach((field) => {
        if (field.type !== "radio" || field.checked) {
          body.append(field.name, field.value);
        }
      });
      const told = await send(form.action, body);
      status.textContent = told.status === 200 ? status.dataset.saved : told.message ?? status.dataset.failed;
      if (told.status === 200) {
        document.querySelectorAll("[data-tally]").forEach((count) => {
          count.textContent = told[count.dataset.tally];
        });
      }
    };
    form.addEventListener("change", (event) => keep(event.target.closest("[data-line]")));
    form.addEventListener("keydown", (event) => {
      const line = event.target.closest("[data-line]");
      if (!line || event.isComposing) {
        return;
      }
      const marks = [...line.querySelectorAll("input[type=radio]")];
      const digit = Number(event.key);
      if (event.target.type === "radio" && digit >= 1 && digit <= marks.length) {
        event.preventDefault();
        marks[digit - 1].checked = true;
        keep(line);
        line.nextElementSibling?.querySelector("input[type=radio]")?.focus();
      } else if (event.key === "Enter" && event.target.tagName === "INPUT") {
        event.preventDefault();
        line.nextElementSibling?.querySelector("input[type=radio]")?.focus();
      }
    });
  };

  /* Minutes: kept three seconds after the last key, and told when somebody else writes too. */
  const minutes = (form) => {
    const QUIET = 3000;
    const LOOK = 15000;
    const text = form.elements.body;
    const seen = form.elements.seen;
    const status = form.querySelector("[data-minutes-status]");
    const conflict = form.querySelector("[data-minutes-conflict]");
    let kept = text.value;
    let timer = 0;
    let blocked = false;
    let busy = false;

    const warn = (sentence) => {
      conflict.querySelector("span").textContent = sentence;
      conflict.hidden = false;
    };
    /* What was kept of it as a draft, here or on the server, has had its day. */
    const done = () => {
      form.querySelector("[data-draft-done]")?.remove();
      const mark = document.createElement("span");
      mark.hidden = true;
      mark.dataset.draftDone = form.dataset.draft;
      form.append(mark);
    };
    const keep = async () => {
      if (busy || blocked || text.value === kept) {
        return;
      }
      busy = true;
      const sent = text.value;
      const told = await send(form.action, new URLSearchParams(new FormData(form)));
      busy = false;
      if (told.status === 200) {
        kept = sent;
        seen.value = told.number;
        status.textContent = `${form.dataset.saidSaved} ${told.when}`;
        done();
      } else if (told.status === 409) {
        blocked = true;
        warn(told.message);
      } else {
        status.textContent = told.message ?? form.dataset.saidFailed;
      }
      if (text.value !== kept && !blocked) {
        timer = setTimeout(keep, QUIET);
      }
    };
    const state = () => fetch(`${form.action}?id=${form.elements.id.value}`, { headers: { "X-Background": "1", "X-Requested-With": "fetch" } })
      .then((answer) => answer.json()).catch(() => ({}));
    const look = async () => {
      const told = await state();
      if (!busy && told.number > Number(seen.value)) {
        blocked = true;
        warn(`${form.dataset.saidOther} ${told.by}, ${told.when}`);
      }
    };
    text.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(keep, QUIET);
    });
    text.addEventListener("blur", keep);
    form.querySelector("[data-minutes-mine]").addEventListener("click", async () => {
      const told = await state();
      seen.value = told.number ?? seen.value;
      blocked = false;
      kept = null;
      conflict.hidden = true;
      keep();
    });
    form.addEventListener("submit", () => {
      kept = text.value;
    });
    window.addEventListener("beforeunload", (event) => {
      if (text.value !== kept) {
        event.preventDefault();
      }
    });
    if (!text.readOnly) {
      setInterval(look, LOOK);
    }
  };

  /* The projector: arrows, Page and space turn over, Escape leads back. */
  const projector = (stage) => {
    const ways = { ArrowRight: "next", PageDown: "next", " ": "next", ArrowLeft: "before", PageUp: "before", Home: "first", Escape: "back" };
    document.addEventListener("keydown", (event) => {
      const way = ways[event.key] && stage.querySelector(`[data-go=${ways[event.key]}]`);
      if (way && !event.altKey && !event.ctrlKey && !event.metaKey) {
        event.preventDefault();
        way.click();
      }
    });
    const whole = stage.querySelector("[data-whole-screen]");
    if (whole && document.documentElement.requestFullscreen) {
      whole.hidden = false;
      whole.addEventListener("click", () => document.documentElement.requestFullscreen());
    }
  };

  /* Chosen units and people are a plain list with a field in it, not a box of options without a name. */
  const chosen = (list) => {
    const plain = () => [list, ...list.querySelectorAll("[role=option]")].forEach((part) => {
      ["role", "aria-orientation", "aria-selected"].forEach((name) => part.removeAttribute(name));
    });
    plain();
    new MutationObserver(plain).observe(list, { childList: true });
  };

  /* On a phone the month is a list; seven columns would be too narrow to read. */
  const month = (form) => {
    const list = () => {
      const button = form.querySelector(".fc-listMonth-button");
      button?.click();
      return Boolean(button);
    };
    if (matchMedia("(max-width: 700px)").matches && !list()) {
      const waiting = new MutationObserver(() => {
        if (form.querySelector(".fc-listMonth-button")) {
          waiting.disconnect();
          list();
        }
      });
      waiting.observe(form, { childList: true, subtree: true });
    }
  };

  document.addEventListener("DOMContentLoaded", () => {
    document.querySelectorAll("form.month").forEach(month);
    document.querySelectorAll(".ui-autocomplete-multiple-container").forEach(chosen);
    document.querySelectorAll("[data-attendance]").forEach(attendance);
    document.querySelectorAll("[data-minutes]").forEach(minutes);
    document.querySelectorAll("[data-projector]").forEach(projector);
  });
})();
