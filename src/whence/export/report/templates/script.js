"use strict";
(() => {
  const roles = ["cue", "source", "content"];
  const byId = (id) => document.getElementById(id);
  const pin = document.querySelector(".pin");
  const said = document.querySelector(".said");
  let shown = null;
  let pinned = null;
  let lit = null;

  const section = (id) => byId("r" + id.split("-")[0]);

  function paint(id, on) {
    for (const role of roles)
      for (const run of section(id).querySelectorAll(`[data-${role}~="${id}"]`))
        run.classList.toggle("on-" + role, on);
    for (const name of ["a", "t"]) byId(name + id)?.classList.toggle("on", on);
  }

  function show(id) {
    if (id === shown) return;
    if (shown) paint(shown, false);
    shown = id;
    if (id) paint(id, true);
  }

  // Light up the words in the text that a card, a date, a flag or a chain's box tells of.
  function light(teller) {
    if (teller === lit) return;
    for (const [one, on] of [[lit, false], [teller, true]])
      for (const token of one?.dataset.tell.split(" ") ?? [])
        for (const run of one.closest(".article").querySelectorAll(`[data-at~="${token}"]`))
          run.classList.toggle("on-at", on);
    lit = teller;
  }

  // Scroll the ledger's own panel, never the page, which the reader is reading.
  function reveal(id) {
    const entry = byId("a" + id);
    const panel = entry.closest(".body");
    if (panel.scrollHeight <= panel.clientHeight) return;
    const top = entry.getBoundingClientRect().top - panel.getBoundingClientRect().top;
    if (top < 48 || top + entry.offsetHeight > panel.clientHeight) panel.scrollTop += top - 60;
  }

  function hold(id, open = true) {
    pinned = id;
    show(id);
    pin.hidden = !id;
    if (!id) return;
    const words = (name) => byId("a" + id).querySelector(name)?.textContent ?? "";
    pin.querySelector(".pin-n").textContent = id.split("-")[1];
    pin.querySelector(".pin-who").textContent = words(".name") || words(".absent");
    pin.querySelector(".pin-how").textContent = words(".how");
    if (open) byId("a" + id).closest("details").open = true;
    reveal(id);
  }

  function step(by, from) {
    const here = from ?? pinned;
    const [article, number] = here.split("-").map(Number);
    const count = Number(byId("r" + article).dataset.count);
    const next = ((number - 1 + by + count) % count) + 1;
    hold(`${article}-${next}`);
    const mark = byId("t" + pinned);
    mark?.focus({ preventScroll: true });
    mark?.scrollIntoView({ block: "center" });
  }

  // The innermost attribution a node belongs to.
  function idOf(node) {
    const holder = node.closest?.("[data-id]");
    if (holder) return holder.dataset.id;
    const run = node.closest?.(".k");
    for (const role of roles) if (run?.dataset[role]) return run.dataset[role].split(" ")[0];
    return null;
  }

  async function copy(button) {
    const words = button.dataset.cite;
    try {
      await navigator.clipboard.writeText(words);
    } catch {
      const field = document.createElement("textarea");
      field.value = words;
      button.after(field);
      field.select();
      const done = document.execCommand("copy");
      field.remove();
      button.focus();
      if (!done) {
        said.textContent = "The browser refused to copy";
        button.textContent = "Not copied";
        return;
      }
    }
    said.textContent = "Citation copied";
    button.textContent = "Copied";
    setTimeout(() => { button.textContent = "Copy citation"; }, 1500);
  }

  const point = (node) => {
    show(idOf(node) ?? pinned);
    light(node.closest?.("[data-tell]") ?? null);
  };
  document.addEventListener("pointerover", (event) => {
    if (event.pointerType !== "touch") point(event.target);
  });
  document.addEventListener("focusin", (event) => point(event.target));

  document.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (button?.matches(".copy")) return void copy(button);
    if (button?.dataset.step) {
      const own = button.closest(".article");
      const fits = pinned && (!own || own.contains(byId("a" + pinned)));
      const by = Number(button.dataset.step);
      return step(by, fits ? pinned : `${own.id.slice(1)}-${by > 0 ? own.dataset.count : 1}`);
    }
    if (button) return hold(null);
    const link = event.target.closest("a");
    if (link?.matches(".no")) return hold(idOf(link), Boolean(link.closest(".entry")));
    if (link && !link.matches(".mark")) {
      // Not every browser opens a folded part when a link leads into it.
      const target = link.hash && byId(link.hash.slice(1));
      for (let part = target; part; part = part.parentElement)
        if (part.matches("details")) part.open = true;
      return;
    }
    if (String(getSelection())) return;
    const id = idOf(event.target);
    if (link) event.preventDefault();
    if (id || pinned) hold(id === pinned ? null : id);
  });

  document.addEventListener("keydown", (event) => {
    if (!pinned || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    if (event.key === "Escape") hold(null);
    else if (event.key === "ArrowRight") step(1);
    else if (event.key === "ArrowLeft") step(-1);
    else return;
    event.preventDefault();
  });

  document.documentElement.classList.add("js");
  for (const part of document.querySelectorAll(".copy, .side .steps, .keys")) part.hidden = false;
})();
