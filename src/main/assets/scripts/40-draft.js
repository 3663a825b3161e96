/*
 * Keeps what somebody is still writing, for each form with data-draft="key": on the server, and on this computer while the
 * server cannot be reached or does not know who it is. A form that was saved says so with data-draft-done="key".
 */
(() => {
  "use strict";

  const EVERY = 10000;
  const PREFIX = "doanket.draft.";
  /* More than that a browser does not send from a page that is being left. */
  const LAST_WORDS = 60000;
  const FORGET = 30 * 24 * 60 * 60 * 1000;
  const UNKEPT = ["password", "file", "submit", "button", "image", "reset", "fieldset", "output"];
  /* Beside the fields of a form that tells its version: what stood in them before anybody typed. */
  const BASE = "draft-base";
  const FOREIGN = /^(jakarta\.faces\.|primefaces\.)/;

  const SENDING = "button:not([type=button]), input[type=submit], a[onclick]";

  const isAjaxBusy = () => window.PrimeFaces?.ajax.Queue.isEmpty() === false;

  const keepers = new Map();
  let leaving = false;
  let sending = false;

  /* This computer's own shelf; it may be full or forbidden, and then there is none. */
  const shelf = {
    keys: () => Object.keys(localStorage).filter((name) => name.startsWith(PREFIX)).map((name) => name.slice(PREFIX.length)),
    read(key) {
      try {
        return JSON.parse(localStorage.getItem(PREFIX + key));
      } catch {
        return null;
      }
    },
    write(key, entry) {
      try {
        localStorage.setItem(PREFIX + key, JSON.stringify(entry));
      } catch {
        localStorage.removeItem(PREFIX + key);
      }
    },
    drop: (key) => localStorage.removeItem(PREFIX + key),
  };

  /* Forms that were saved, and by whom, until the server has given up their drafts: their page may be left before that. */
  const SENT = "doanket.sent.";
  const SAVED = "doanket.saved.";
  /* Whose drafts this tab has read: a form sent in parts, or before its own draft came, tells no owner. */
  const WRITER = "doanket.writer";
  const saved = {
    writes(owner) {
      try {
        sessionStorage.setItem(WRITER, owner);
      } catch {
        // As below.
      }
    },
    keys: () => Object.keys(localStorage).filter((name) => name.startsWith(SAVED)).map((name) => name.slice(SAVED.length)),
    by: (key) => localStorage.getItem(SAVED + key),
    forget: (key) => localStorage.removeItem(SAVED + key),
    sent(key, owner, text, base) {
      try {
        sessionStorage.setItem(SENT + key, JSON.stringify({ owner, text, base }));
      } catch {
        // A full shelf: the draft is offered once more.
      }
    },
    lastSent(key) {
      try {
        return JSON.parse(sessionStorage.getItem(SENT + key)) ?? {};
      } catch {
        return {};
      }
    },
    /* What the page shows again as it was sent was refused. */
    isRefused(key, text) {
      return this.lastSent(key).text === text;
    },
    mark(key) {
      const owner = this.lastSent(key).owner ?? sessionStorage.getItem(WRITER);
      sessionStorage.removeItem(SENT + key);
      if (owner) {
        this.given(key, owner);
      }
    },
    given(key, owner) {
      try {
        localStorage.setItem(SAVED + key, owner);
      } catch {
        // As above.
      }
    },
  };

  const address = (key) => `/draft?key=${encodeURIComponent(key)}`;

  /* The answer, and its status; 0 where there is none. */
  const ask = async (url, options = {}) => {
    try {
      const answer = await fetch(url, { ...options, headers: { "X-Background": "1" }, redirect: "error" });
      const told = await answer.json().catch(() => ({}));
      return { ...told, status: answer.status };
    } catch {
      return { status: 0 };
    }
  };

  const body = (known, fields) => JSON.stringify({ known, fields });

  const isKept = (field) => field.name && !UNKEPT.includes(field.type) && !FOREIGN.test(field.name)
    && (field.type !== "hidden" || "draftField" in field.dataset);

  const fieldsOf = (form) => [...form.elements].filter(isKept);

  const valuesOf = (field) => {
    if (field.type === "checkbox" || field.type === "radio") {
      return field.checked ? [field.value] : [];
    }
    return field.type === "select-multiple" ? [...field.selectedOptions].map((option) => option.value) : [field.value];
  };

  /* On a slow line somebody may type before this script has come. */
  const isTypedAlready = (field) =>
    (field.type === "text" || field.type === "textarea") && field.offsetParent !== null && field.value !== field.defaultValue;

  const contentOf = (form) => {
    const content = {};
    fieldsOf(form).forEach((field) => {
      content[field.name] = [...(content[field.name] ?? []), ...valuesOf(field)];
    });
    return content;
  };

  const put = (field, values) => {
    if (field.type === "checkbox" || field.type === "radio") {
      field.checked = values.includes(field.value);
    } else if (field.type === "select-multiple") {
      [...field.options].forEach((option) => {
        option.selected = values.includes(option.value);
      });
    } else if (values.length > 0) {
      field.value = values.shift();
    }
  };

  /* Editors and lists behind a field hear of it as if somebody had typed. */
  const fill = (form, content) => fieldsOf(form).forEach((field) => {
    const wanted = content[field.name];
    const before = JSON.stringify(valuesOf(field));
    if (wanted) {
      put(field, wanted);
      if (JSON.stringify(valuesOf(field)) !== before) {
        field.dispatchEvent(new Event("input", { bubbles: true }));
        field.dispatchEvent(new Event("change", { bubbles: true }));
      }
    }
  });

  const copy = (content) => JSON.parse(JSON.stringify(content));
  const textOf = (content) => JSON.stringify(Object.entries(content ?? {}).filter(([name]) => name !== BASE).sort(([one], [other]) => (one < other ? -1 : 1))).normalize("NFC");

  const day = new Intl.DateTimeFormat("en-GB", { timeZone: "Asia/Ho_Chi_Minh", day: "2-digit", month: "2-digit", year: "numeric" });
  const hour = new Intl.DateTimeFormat("en-GB", { timeZone: "Asia/Ho_Chi_Minh", hour: "2-digit", minute: "2-digit" });

  const moment = (instant) => {
    const when = new Date(instant);
    return day.format(when) === day.format(new Date()) ? hour.format(when) : `${hour.format(when)}, ${day.format(when)}`;
  };

  const isSame = (one, other) => JSON.stringify(one ?? []).normalize("NFC") === JSON.stringify(other ?? []).normalize("NFC");

  class Keeper {
    constructor(form) {
      this.form = form;
      this.version = form.querySelector("[data-draft-field=version]")?.name;
      this.base = contentOf(form);
      this.key = form.dataset.draft;
      this.known = null;
      this.owner = null;
      this.texts = {};
      this.sent = [];
      this.early = fieldsOf(form).some(isTypedAlready);
      this.settled = this.text();
      this.work = this.load();
      form.addEventListener("input", (event) => {
        this.typed = this.typed || event.isTrusted;
      });
      form.addEventListener("focusout", () => this.save());
      form.addEventListener("submit", () => saved.sent(this.key, this.owner, this.text(), this.base));
      form.addEventListener("submit", () => this.sends(), true);
      form.addEventListener("click", (event) => event.target.closest(SENDING) && this.sends(), true);
    }

    /* What an answer tells of: the oldest one sent, for a second click may go while the first is still being worked on. */
    sends() {
      this.typed = false;
      this.sent = isAjaxBusy() ? [...this.sent, this.text()] : [this.text()];
    }

    content() {
      const content = contentOf(this.form);
      return this.version ? { ...content, [BASE]: [JSON.stringify(this.base)] } : content;
    }

    /* What was written on top of something that somebody else has changed since: only what the writer changed is brought back. */
    merged(fields) {
      const now = this.here.fields;
      if (!this.isOld(fields)) {
        return fields;
      }
      const base = JSON.parse(fields[BASE][0]);
      return Object.fromEntries(Object.keys(now).filter((name) => name !== BASE).map((name) => {
        const isTheirs = name === this.version || !fields[name] || isSame(fields[name], base[name]);
        return [name, isTheirs ? now[name] : fields[name]];
      }));
    }

    isOld(fields) {
      return Boolean(this.version && fields[BASE]) && !isSame(fields[this.version], this.here.fields[this.version]);
    }

    text() {
      return textOf(this.content());
    }

    isDirty() {
      return this.text() !== this.settled;
    }

    /* One after the other, or a late answer would undo a newer one. */
    then(step) {
      this.work = this.work.then(step);
      return this.work;
    }

    async load() {
      const untouched = this.settled;
      const stored = await ask(address(this.key));
      if (saved.by(this.key) === stored.owner && stored.fields && !isDone(this.key)) {
        await giveUp(this.key, stored);
      }
      this.marked = Boolean(saved.by(this.key));
      // Asked again with the next round: what is kept is offered late rather than not at all.
      this.unread = stored.status === 0 || stored.status >= 500;
      if (stored.status !== 200) {
        this.away(stored);
        return;
      }
      this.owner = stored.owner;
      saved.writes(stored.owner);
      this.texts = stored.texts;
      this.known = stored.updatedAt;
      this.here = { fields: this.content(), text: untouched };
      if (isDone(this.key)) {
        return;
      }
      if (this.form.dataset.draftNow === "true" || saved.isRefused(this.key, untouched)) {
        this.base = saved.lastSent(this.key).base ?? this.base;
        // The server has just been sent this, and its answer knows more: rows that were added, what was refused.
        this.settled = "";
        await this.saveNow();
        return;
      }
      const local = this.localOf(stored);
      const found = local?.newer ? local : stored.fields && { fields: stored.fields, at: stored.updatedAt };
      if (local && !local.newer) {
        this.choose(stored, local);
      } else if (found && textOf(found.fields) !== untouched) {
        this.offer(found, untouched);
      }
    }

    /* What this computer kept for the same person, unless the form was saved since or the server has the same. */
    localOf(stored) {
      const local = shelf.read(this.key);
      if (!local || local.owner !== stored.owner) {
        return null;
      }
      const newer = isOnTopOf(local, stored);
      if (!newer && (!stored.fields || textOf(stored.fields) === textOf(local.fields))) {
        shelf.drop(this.key);
        return null;
      }
      return { ...local, newer };
    }

    offer(found, untouched) {
      if (this.early || this.text() !== untouched) {
        this.choose({ fields: found.fields, updatedAt: found.at }, null);
        return;
      }
      const isOld = this.isOld(found.fields);
      const fields = this.merged(found.fields);
      if (isOld && textOf(fields) === untouched) {
        this.discard();
        return;
      }
      this.give(fields);
      this.settled = found.newer || isOld ? untouched : this.text();
      this.note(this.say(isOld ? "restoredOver" : "restored", moment(found.at)), [
        [this.texts.discard, () => this.discard()],
        [this.texts.close, () => {}],
      ]);
    }

    /* Lists of what was added stand in one hidden field; the server has to be asked for their rows. */
    give(fields) {
      const lists = this.form.querySelector("[data-draft-field=lists]");
      const before = lists?.value;
      const again = this.form.querySelector("[data-draft-again]");
      fill(this.form, copy(fields));
      if (again && lists && lists.value !== before) {
        // What is kept has the rows that are not here yet, and must not be replaced.
        this.returning = true;
        again.click();
      }
    }

    /* Marked first: where the page is left before the server hears of it, the next one gives the draft up. */
    discard() {
      fill(this.form, copy(this.here.fields));
      this.settled = this.text();
      saved.given(this.key, this.owner);
      return this.done(true);
    }

    /* Two versions: nothing is decided before somebody says which. */
    choose(other, local) {
      this.waiting = true;
      if (local) {
        this.give(this.merged(local.fields));
      }
      this.shelve(this.content());
      this.note(this.say("elsewhere", moment(other.updatedAt)), [
        [this.texts.keepHere, () => {
          this.waiting = false;
          this.known = other.updatedAt;
          this.settled = "";
          this.save();
        }],
        [this.texts.takeOther, () => {
          this.waiting = false;
          this.known = other.updatedAt;
          this.give(this.merged(other.fields));
          this.settled = this.text();
          shelf.drop(this.key);
        }],
      ]);
    }

    /* As long as nobody has chosen, or what it stands on is just being given up, the next page asks again. */
    entry(fields) {
      return { owner: this.owner, known: this.waiting || this.dropping ? "?" : this.known, fields, at: new Date().toISOString() };
    }

    /* Newer than what was saved, so that the next page must not give it up with the old draft. */
    shelve(fields) {
      shelf.write(this.key, this.entry(fields));
      this.unmark();
    }

    /* The next page may be there before this one is gone, and has said that just this was saved. */
    isSavedElsewhere() {
      return !this.marked && !this.typed && this.sent.includes(this.text()) && Boolean(saved.by(this.key));
    }

    unmark() {
      if (!this.isSavedElsewhere()) {
        saved.forget(this.key);
      }
    }

    save() {
      return this.then(() => this.saveNow());
    }

    /* Every few seconds: what has changed is kept, and a draft that could not be asked for is asked for again. */
    round() {
      if (this.isDirty()) {
        this.save();
      } else if (this.unread) {
        this.unread = false;
        this.then(() => this.load()).then(() => this.owner && this.status("", false));
      }
    }

    async saveNow() {
      const text = this.text();
      if (leaving || this.returning || text === this.settled || text === this.refused) {
        return;
      }
      if (this.waiting) {
        this.shelve(this.content());
        return;
      }
      if (!this.owner) {
        await this.load();
        if (!this.owner || this.waiting) {
          return;
        }
      }
      const fields = this.content();
      const answer = await ask(address(this.key), { method: "POST", body: body(this.known, fields) });
      if (answer.status === 200) {
        this.kept(answer, text);
      } else if (answer.status === 409 && !answer.fields && answer.updatedAt) {
        if (sending) {
          // Given up by the very form that is being sent, which has this text.
          return;
        }
        this.known = answer.updatedAt;
        await this.saveNow();
      } else if (answer.status === 409 && answer.fields) {
        this.choose(answer, null);
      } else {
        this.shelve(fields);
        this.refused = answer.status === 413 || answer.status === 400 ? text : null;
        this.away(answer);
      }
    }

    kept(answer, text) {
      this.known = answer.updatedAt;
      this.settled = text;
      shelf.drop(this.key);
      this.unmark();
      this.status(this.say("saved", moment(answer.updatedAt)), false);
    }

    away(answer) {
      if (answer.status === 401) {
        document.dispatchEvent(new CustomEvent("doanket:expired"));
      }
      this.status(answer.status >= 400 && answer.status !== 401 && answer.message || this.texts.local || "", true);
    }

    /* The form was saved: whatever was typed since it was sent is a new draft. */
    async done(now) {
      // Taken now: while the draft is being dropped, more may be typed and sent, and that may fail.
      const settled = (this.typed || this.sent.length > 1) && this.sent.length > 0 && !now ? this.sent[0] : this.text();
      this.sent.shift();
      await this.then(async () => {
        // What another tab has kept meanwhile is not this form's to drop.
        const known = encodeURIComponent(this.known ?? "none");
        this.dropping = true;
        const answer = await ask(`${address(this.key)}&drop=1&known=${known}`, { method: "POST", keepalive: true });
        shelf.drop(this.key);
        if (isGone(answer) || (now && answer.status === 200)) {
          // Discarded, or another tab has kept something newer, which the next page must not give up.
          saved.forget(this.key);
        }
        this.known = answer.updatedAt ?? this.known;
        this.dropping = false;
        this.waiting = false;
        this.settled = settled;
        this.here = { fields: this.content(), text: this.settled };
        this.form.querySelector(":scope > .draft-note")?.remove();
        this.status("", false);
      });
    }

    /* The page goes: kept here at once, and sent if it is short enough for a browser that has no time left. */
    lastWords(sent) {
      if (!this.owner || leaving || this.returning || !this.isDirty() || this.isSavedElsewhere()) {
        return;
      }
      const fields = this.content();
      const last = body(this.known, fields);
      this.shelve(fields);
      if (!sent && !this.waiting && last.length < LAST_WORDS) {
        fetch(address(this.key), { method: "POST", body: last, headers: { "X-Background": "1" }, keepalive: true }).catch(() => {});
      }
    }

    say(name, place) {
      return (this.texts[name] ?? "").replace("{0}", place);
    }

    note(text, choices) {
      this.form.querySelector(":scope > .draft-note")?.remove();
      const note = document.createElement("div");
      const sentence = document.createElement("span");
      note.className = "note info draft-note";
      sentence.setAttribute("role", "status");
      note.append(sentence);
      choices.forEach(([name, act]) => {
        const button = document.createElement("button");
        button.type = "button";
        button.className = "btn";
        button.textContent = name;
        button.addEventListener("click", (event) => {
          event.stopPropagation();
          note.remove();
          act();
        });
        note.append(button);
      });
      this.form.prepend(note);
      sentence.textContent = text;
    }

    /* Each save is no news; only that it failed is said aloud. */
    status(text, aloud) {
      let place = this.form.querySelector("[data-draft-status]");
      if (!place) {
        place = document.createElement("p");
        place.className = "small muted draft-status";
        place.dataset.draftStatus = "";
        this.form.append(place);
      }
      place.setAttribute("aria-live", aloud ? "polite" : "off");
      place.classList.toggle("warn", aloud && text !== "");
      if (place.textContent !== text) {
        place.textContent = text;
      }
    }
  }

  /* What this computer kept was written after what the server has. */
  const isOnTopOf = (local, stored) => local.known === stored.updatedAt || (local.known === "?" && !stored.fields);

  const all = () => [...keepers.values()];

  const begin = () => document.querySelectorAll("form[data-draft]").forEach((form) => {
    const key = form.dataset.draft;
    if (key && keepers.get(key)?.form !== form) {
      keepers.set(key, new Keeper(form));
    }
  });

  const finish = (mark) => {
    const key = mark.dataset.draftDone;
    const keeper = keepers.get(key);
    if (!key) {
      return;
    }
    if (keeper?.form.isConnected) {
      keeper.done(false);
    } else {
      shelf.drop(key);
      ask(`${address(key)}&drop=1`, { method: "POST", keepalive: true }).then((answer) => isGone(answer) && saved.forget(key));
    }
  };

  /* A draft that is not the one this page knows of stays, and the answer names no moment; so it does where none could be asked for. */
  const isGone = (answer) => answer.status === 200 && Boolean(answer.updatedAt);

  /* The draft of a form that was saved, where the page that was to drop it went too soon. */
  const giveUp = async (key, stored) => {
    const answer = await ask(`${address(key)}&drop=1&known=${encodeURIComponent(stored.updatedAt)}`, { method: "POST" });
    shelf.drop(key);
    if (isGone(answer)) {
      saved.forget(key);
      stored.fields = null;
      stored.updatedAt = answer.updatedAt;
    }
  };

  const sendSaved = async () => {
    for (const key of saved.keys().filter((found) => !keepers.has(found))) {
      const stored = await ask(address(key));
      if (stored.status !== 200) {
        return;
      }
      if (stored.owner === saved.by(key)) {
        await giveUp(key, stored);
      }
    }
  };

  /* What this computer kept of pages that are not open now. */
  const sendLeftOvers = async () => {
    for (const key of shelf.keys().filter((found) => !keepers.has(found))) {
      const local = shelf.read(key);
      const stored = await ask(address(key));
      if (stored.status !== 200) {
        return;
      }
      if (!local || stored.owner !== local.owner) {
        if (!local || Date.now() - Date.parse(local.at) > FORGET) {
          shelf.drop(key);
        }
      } else if (isOnTopOf(local, stored)) {
        const answer = await ask(address(key), { method: "POST", body: body(stored.updatedAt, local.fields) });
        if (answer.status === 200) {
          shelf.drop(key);
        }
      } else if (!stored.fields || textOf(stored.fields) === textOf(local.fields)) {
        // Also where it was sent and the page went before the answer came.
        shelf.drop(key);
      }
    }
  };

  /* The page shows what was saved last: whatever is kept besides is older, or was given up. */
  const isDone = (key) => marksIn(document.body).some((mark) => mark.dataset.draftDone === key);

  const marksIn = (node) => [
    ...(node.matches?.("[data-draft-done]") ? [node] : []),
    ...(node.querySelectorAll?.("[data-draft-done]") ?? []),
  ];

  document.addEventListener("DOMContentLoaded", () => {
    marksIn(document.body).forEach((mark) => saved.mark(mark.dataset.draftDone));
    begin();
    marksIn(document.body).forEach(finish);
    new MutationObserver((changes) => {
      begin();
      changes.flatMap((change) => [...change.addedNodes]).flatMap(marksIn).forEach(finish);
    }).observe(document.body, { childList: true, subtree: true });
    if (document.querySelector("[data-sign-out]")) {
      sendSaved().then(sendLeftOvers);
    }
    setInterval(() => all().forEach((keeper) => keeper.round()), EVERY);
  });

  window.addEventListener("online", () => {
    all().forEach((keeper) => keeper.save());
    sendLeftOvers();
  });

  document.addEventListener("submit", (event) => {
    sending = !event.defaultPrevented;
  });
  window.addEventListener("pageshow", () => {
    sending = false;
  });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") {
      all().forEach((keeper) => keeper.lastWords(sending));
    }
  });
  window.addEventListener("pagehide", () => all().forEach((keeper) => keeper.lastWords(sending)));

  /* Before signing out everything goes to the server; then nothing stays on this computer. */
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!("signOut" in form.dataset) || leaving || all().length === 0) {
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    const patience = new Promise((resolve) => { setTimeout(resolve, 3000); });
    Promise.race([Promise.all(all().map((keeper) => keeper.save())), patience]).then(() => {
      leaving = true;
      // A form that is still telling of its submission ignores another one, so that has to be over.
      setTimeout(() => form.requestSubmit());
    });
  }, true);
})();
