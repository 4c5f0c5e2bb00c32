"use strict";
// Filters, sorts, keys, and the verdicts: kept in this browser while they are typed, saved as a file.
(() => {
  const byId = (id) => document.getElementById(id);
  const claims = [...document.querySelectorAll(".claim")];
  const tools = byId("tools");
  const controls = ["search", "kind", "priority", "status", "findings", "order"].map(byId);
  const RANKS = { high: 0, medium: 1, low: 2 };
  const SCHEMA = 1;
  let kept = JSON.parse(byId("kept").textContent);
  let unsaved = false;

  const field = (claim, name) => claim.querySelector(`[name=${name}]`);
  const texts = new Map(claims.map((claim) => [claim,
    [...claim.querySelectorAll("h3, blockquote, dl, .facts, .said")].map((part) => part.textContent)
      .join(" ").toLowerCase()]));
  const boxes = (claim) => [...claim.querySelectorAll(".steps input")];
  const shown = () => claims.filter((claim) => !claim.hidden).sort(
    (one, other) => one.compareDocumentPosition(other) & 4 ? -1 : 1);

  function filter() {
    const [search, kind, priority, status, findings] = controls;
    const words = search.value.toLowerCase();
    for (const claim of claims) {
      const data = claim.dataset;
      claim.hidden = !(
        (!words || texts.get(claim).includes(words)) &&
        (!kind.value || data.kind === kind.value) &&
        (!priority.value || data.priority === priority.value) &&
        (!status.value || field(claim, "verdict").value === status.value) &&
        (!findings.checked || data.level));
    }
    count();
  }

  function count() {
    const decided = claims.filter((claim) => field(claim, "verdict").value !== "open").length;
    byId("count").textContent =
      `${shown().length} of ${claims.length} shown, ${decided} decided${unsaved ? ", not saved" : ""}`;
  }

  function sort() {
    const by = byId("order").value;
    const key = (claim) => by === "priority" ? RANKS[claim.dataset.priority] : claim.dataset[by];
    for (const list of document.querySelectorAll(".claims")) {
      const items = [...list.children].sort((one, other) => {
        const places = one.dataset.start - other.dataset.start;
        if (by === "start") return places;
        const [a, b] = [key(one), key(other)];
        return a < b ? -1 : a > b ? 1 : places;
      });
      list.append(...items);
    }
  }

  function verdicts() {
    const typed = claims.map((claim) => ({
      article: claim.dataset.article,
      claim: claim.dataset.claim,
      text: claim.dataset.text,
      verdict: field(claim, "verdict").value,
      source: field(claim, "source").value,
      note: field(claim, "note").value,
      ticks: boxes(claim).filter((box) => box.checked).map((box) => box.value),
    })).filter((v) => v.verdict !== "open" || v.source || v.note || v.ticks.length);
    return { schema: SCHEMA, verdicts: [...typed, ...kept] };
  }

  function fill(saved) {
    const of = new Map(claims.map((claim) => [`${claim.dataset.article}\n${claim.dataset.claim}`, claim]));
    const unknown = [];
    for (const v of saved.verdicts) {
      const claim = of.get(`${v.article}\n${v.claim}`);
      if (!claim) {
        unknown.push(v);
        continue;
      }
      field(claim, "verdict").value = v.verdict || "open";
      field(claim, "source").value = v.source || "";
      field(claim, "note").value = v.note || "";
      const done = new Set(v.ticks || []);
      boxes(claim).forEach((box) => { box.checked = done.has(box.value); });
    }
    const known = new Set(unknown.map((v) => `${v.article}\n${v.claim}`));
    kept = [...kept.filter((v) => !known.has(`${v.article}\n${v.claim}`)), ...unknown];
    filter();
  }

  // a draft in this browser only, so that a closed window loses nothing; none where it is not allowed
  // (another page, or verdicts that the page was made with, begin a draft of their own)
  const place = `factcheck:${location.pathname}:${JSON.stringify(verdicts())}`;
  const store = {
    get() { try { return JSON.parse(localStorage.getItem(place)); } catch { return null; } },
    set() {
      const value = JSON.stringify({ unsaved, typed: verdicts() });
      try { localStorage.setItem(place, value); } catch { /* no room, or not allowed */ }
    },
  };

  function typed(event) {
    if (!event.target.closest(".claim")) return;
    unsaved = true;
    store.set();
    count();
  }

  function save() {
    const text = `${JSON.stringify(verdicts(), null, 1)}\n`;
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
    link.download = "verdicts.json";
    link.click();
    URL.revokeObjectURL(link.href);
    unsaved = false;
    store.set();
    count();
  }

  async function open(event) {
    const [file] = event.target.files;
    if (!file) return;
    try {
      fill(JSON.parse(await file.text()));
      unsaved = false;
      store.set();
      count();
    } catch {
      byId("count").textContent = `${file.name} holds no verdicts`;
    }
  }

  const beside = matchMedia("(min-width: 60rem)"); // narrower, the article stands above the claims
  let current = null;
  function show(claim) {
    for (const old of document.querySelectorAll(".now")) old.classList.remove("now");
    current = claim;
    claim.classList.add("now");
    claim.focus();
    claim.scrollIntoView({ block: "nearest" });
    const mark = byId(`m${claim.id}`);
    if (mark) {
      mark.classList.add("now");
      if (beside.matches) mark.scrollIntoView({ block: "nearest" });
    }
  }

  function step(by) {
    const list = shown();
    if (!list.length) return;
    const at = list.indexOf(current);
    show(list[at < 0 ? 0 : Math.min(list.length - 1, Math.max(0, at + by))]);
  }

  const KEYS = {
    j: () => step(1),
    k: () => step(-1),
    "/": () => byId("search").focus(),
    v: () => current && field(current, "verdict").focus(),
    s: save,
  };

  function key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const inField = event.target.matches("input:not([type=checkbox]), select, textarea");
    if (event.key === "Escape" && inField) {
      if (current) show(current); else event.target.blur();
    } else if (!inField && KEYS[event.key]) {
      event.preventDefault();
      KEYS[event.key]();
    }
  }

  function follow(event) {
    const link = event.target.closest("a[href^='#c']");
    const claim = link && byId(link.getAttribute("href").slice(1));
    if (!claim) return;
    event.preventDefault();
    if (claim.hidden) {
      tools.reset();
      filter();
    }
    show(claim);
  }

  tools.addEventListener("submit", (event) => event.preventDefault());
  controls.forEach((control) => control.addEventListener("input", filter));
  byId("order").addEventListener("input", sort);
  byId("save").addEventListener("click", save);
  byId("open").addEventListener("change", open);
  document.addEventListener("input", typed);
  document.addEventListener("keydown", key);
  document.addEventListener("click", follow);
  document.addEventListener("focusin", (event) => {
    const claim = event.target.closest(".claim");
    if (claim && claim !== current) {
      document.querySelectorAll(".now").forEach((old) => old.classList.remove("now"));
      current = claim;
      claim.classList.add("now");
    }
  });
  window.addEventListener("beforeunload", (event) => { if (unsaved) event.preventDefault(); });
  tools.hidden = false;
  const draft = store.get();
  if (draft) {
    unsaved = draft.unsaved;
    fill(draft.typed);
  }
  filter();
})();
