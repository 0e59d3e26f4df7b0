"use strict";
(() => {
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const familyOf = (node) => node.closest(".family");
  const bar = document.querySelector(".filters");
  const texts = new WeakMap();

  // Which family is open, and which article or derivation in it is chosen.
  let chosen = null;

  function reveal(node) {
    for (let part = node; part; part = part.parentElement)
      if (part.matches("details")) part.open = true;
    const body = node.closest(".body");
    if (body && body.scrollHeight > body.clientHeight + 4)
      body.scrollTop += node.getBoundingClientRect().top - body.getBoundingClientRect().top - 12;
    node.scrollIntoView({ block: "nearest" });
  }

  function paint() {
    for (const one of all(".on")) one.classList.remove("on");
    for (const one of all(".chart .dim")) one.classList.remove("dim");
    if (!chosen) return;
    const { family, child, parent } = chosen;
    const near = new Set([child, parent]);
    for (const arrow of all(".go", family)) {
      const { child: c, parent: p } = arrow.dataset;
      const on = parent ? c === child && p === parent : c === child || p === child;
      arrow.classList.toggle("on", on);
      arrow.classList.toggle("dim", !on);
      if (on) near.add(c).add(p);
    }
    for (const point of all(".point", family)) {
      const { article } = point.dataset;
      point.classList.toggle("on", article === child || article === parent);
      point.classList.toggle("dim", !near.has(article));
    }
    for (const row of all(".card, .pair", family)) {
      const { child: c, parent: p } = row.dataset;
      row.classList.toggle("on", parent ? c === child && p === parent : c === child);
    }
    for (const row of all(".article", family))
      row.classList.toggle("on", row.dataset.article === child);
  }

  function choose(next) {
    const same = chosen && next && chosen.family === next.family &&
      chosen.child === next.child && chosen.parent === next.parent;
    chosen = same ? null : next;
    paint();
    return !same;
  }

  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#']");
    if (!link) {
      if (chosen && event.target.closest(".chart")) choose(null);
      return;
    }
    const target = document.getElementById(link.getAttribute("href").slice(1));
    if (!target) return;
    const { child, parent, article } = link.dataset;
    if (link.matches(".go")) {
      event.preventDefault();
      if (!choose({ family: familyOf(link), child, parent })) return;
      const why = target.querySelector(".why");
      if (why) why.open = true;
      return reveal(target);
    }
    if (link.matches(".point")) {
      event.preventDefault();
      if (!choose({ family: familyOf(link), child: article })) return;
      const card = familyOf(link).querySelector(`.card[data-child="${article}"]`);
      if (card) reveal(card);
      return;
    }
    if (link.matches(".no")) choose({ family: familyOf(target), child: target.dataset.article });
    reveal(target);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && chosen) choose(null);
  });

  const by = (name) => bar.querySelector(`[data-by="${name}"]`)?.value ?? "";
  const has = (list, value) => !value || (list ?? "").split(" ").includes(value);

  function words(node) {
    if (!texts.has(node)) texts.set(node, node.textContent.toLowerCase());
    return texts.get(node);
  }

  // Hides what is not asked for; in the drawings, what is not asked for is made faint.
  function filter() {
    const [family, outlet, kind, sought] = ["family", "outlet", "kind", "words"].map(by);
    const least = Number(by("probability"));
    const word = sought.trim().toLowerCase();
    bar.querySelector("output").textContent = least.toFixed(2);
    let shown = 0;
    for (const part of all(".family[data-family]")) {
      const right = !family || part.dataset.family === family;
      let found = 0;
      for (const item of all(".item", part)) {
        const { outlets, kinds, probability } = item.dataset;
        const fits = right && has(outlets, outlet) && has(kinds, kind) &&
          Number(probability ?? 1) >= least && (!word || words(item).includes(word));
        item.hidden = !fits;
        if (fits && !item.matches(".article")) found += 1;
        if (fits && item.matches(".card")) shown += 1;
      }
      const asked = outlet || kind || word || least > 0;
      for (const arrow of all("a.go", part))
        arrow.classList.toggle("out", document.getElementById(arrow.getAttribute("href").slice(1))?.hidden ?? false);
      for (const point of all(".point", part)) {
        const row = document.getElementById(point.getAttribute("href").slice(1));
        point.classList.toggle("out", Boolean(asked) && row.hidden);
      }
      const visible = right && (!asked || found > 0 || all(".article:not([hidden])", part).length > 0);
      part.hidden = !visible;
      for (const row of all(`.index tr[data-family="${part.dataset.family}"]`)) row.hidden = !visible;
      if (family && right) part.open = true;
    }
    bar.querySelector("[role=status]").textContent = `${shown} of ${all(".card").length} derivations`;
  }

  if (bar) {
    bar.hidden = false;
    let waiting = 0;
    bar.addEventListener("input", () => {
      clearTimeout(waiting);
      waiting = setTimeout(filter, 120);
    });
    bar.querySelector("[data-clear]").addEventListener("click", () => {
      for (const one of all("[data-by]", bar)) one.value = one.type === "range" ? 0 : "";
      filter();
    });
  }
  // Only one of many families is drawn at a time.
  const families = all(".family[data-family]");
  for (const part of families)
    part.addEventListener("toggle", () => {
      if (part.open && families.length > 3)
        for (const other of families) if (other !== part) other.open = false;
    });
  const asked = location.hash && document.getElementById(location.hash.slice(1));
  if (asked) reveal(asked);
})();
