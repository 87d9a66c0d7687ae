// SPDX-License-Identifier: Apache-2.0
// Text and cards, linked both ways; brackets for nesting; layers. The state is in the address.
import { tell, typing } from "./keys.js";

const reading = document.getElementById("reading");
const text = document.getElementById("text");
const panel = document.getElementById("cards");
const cards = [...panel.querySelectorAll(".card")];
const piecesOf = new Map();
for (const piece of text.querySelectorAll("[data-f]")) {
  for (const id of piece.dataset.f.split(" ")) {
    if (!piecesOf.has(id)) piecesOf.set(id, []);
    piecesOf.get(id).push(piece);
  }
}

const address = (change) => {
  const url = new URL(location.href);
  for (const [name, value] of Object.entries(change)) {
    if (value) url.searchParams.set(name, value); else url.searchParams.delete(name);
  }
  url.hash = "";
  history.replaceState(null, "", url);
};

const shown = (card) => card.offsetParent !== null;

let chosen = null;
const choose = (id, scroll = "both") => {
  const card = document.getElementById(id);
  if (!card || !cards.includes(card)) return;
  if (chosen) {
    document.getElementById(chosen).classList.remove("on");
    document.getElementById(chosen).removeAttribute("aria-current");
    for (const piece of piecesOf.get(chosen) || []) piece.classList.remove("on");
  }
  chosen = id;
  card.classList.add("on");
  card.setAttribute("aria-current", "true");
  for (const piece of piecesOf.get(id) || []) piece.classList.add("on");
  reading.classList.add("chosen");
  if (scroll !== "text") card.scrollIntoView({ block: "nearest" });
  if (scroll !== "cards") {
    const first = (piecesOf.get(id) || [])[0];
    const box = first?.getBoundingClientRect();
    if (box && (box.top < 90 || box.bottom > innerHeight - 40)) first.scrollIntoView({ block: "center" });
  }
  address({ at: id, to: "" });
  tell(card.getAttribute("aria-label"));
};

text.addEventListener("click", (event) => {
  const piece = event.target.closest("[data-f]");
  if (!piece || getSelection().toString()) return;
  event.preventDefault();
  const ids = piece.dataset.f.split(" ").filter((id) => shown(document.getElementById(id) || text));
  const next = ids[(ids.indexOf(chosen) + 1) % ids.length];
  if (next) choose(next, "cards");
});
panel.addEventListener("click", (event) => {
  const card = event.target.closest(".card");
  if (!card || event.target.closest("summary, a")) return;
  choose(card.id, "text");
});

// Layers
const layers = document.getElementById("layers");
layers.addEventListener("change", () => {
  const hidden = [...layers.querySelectorAll("input:not(:checked)")].map((box) => box.value);
  reading.dataset.hide = hidden.join(" ");
  address({ hide: hidden.join(".") });
  draw();
});

// Brackets in the margin: from the first to the last line of what each statement holds
const LINE = 7;
const depthOf = new Map(cards.map((card) => [card.id, Number(card.className.match(/\bd(\d)\b/)?.[1] || 0)]));
const bracket = (paragraph) => {
  paragraph.querySelectorAll(".bracket").forEach((old) => old.remove());
  if (reading.dataset.hide.split(" ").includes("statement")) return;
  const box = paragraph.getBoundingClientRect();
  const inset = parseFloat(getComputedStyle(paragraph).paddingLeft);
  const line = inset < 60 ? 4 : LINE;
  const reach = new Map();
  for (const piece of paragraph.querySelectorAll(".con, .cue, .src")) {
    const rects = [...piece.getClientRects()];
    if (rects.length === 0) continue;
    for (const id of piece.dataset.f.split(" ")) {
      if (id[0] !== "s") continue;
      const at = reach.get(id) || [Infinity, -Infinity];
      reach.set(id, [Math.min(at[0], rects[0].top), Math.max(at[1], rects.at(-1).bottom)]);
    }
  }
  for (const [id, [top, bottom]] of reach) {
    const sign = document.createElement("span");
    sign.className = "bracket";
    sign.setAttribute("aria-hidden", "true");
    sign.dataset.f = id;
    sign.style.top = `${top - box.top + 3}px`;
    sign.style.height = `${Math.max(8, bottom - top - 6)}px`;
    sign.style.left = `${inset - 12 - line * (3 - Math.min(3, depthOf.get(id) || 0))}px`;
    paragraph.append(sign);
    piecesOf.get(id)?.push(sign);
    if (id === chosen) sign.classList.add("on");
  }
};
// Marks on one line stand side by side
const settle = (paragraph) => {
  const seen = new Map();
  for (const mark of paragraph.querySelectorAll(".mark")) {
    if (mark.offsetParent === null) continue;
    const line = Math.round(mark.offsetTop / 10);
    const before = seen.get(line) || 0;
    mark.style.marginLeft = `${-(innerWidth < 960 ? 9 : 13) * before}px`;
    seen.set(line, before + 1);
  }
};
const paragraphs = [...text.querySelectorAll("p")];
const near = new Set();
const draw = () => near.forEach((p) => { bracket(p); settle(p); });
const watch = new IntersectionObserver((entries) => {
  for (const entry of entries) {
    if (entry.isIntersecting && !near.has(entry.target)) {
      near.add(entry.target);
      bracket(entry.target);
      settle(entry.target);
    }
  }
}, { rootMargin: "600px" });
paragraphs.forEach((p) => watch.observe(p));
let wait;
addEventListener("resize", () => { clearTimeout(wait); wait = setTimeout(draw, 120); });

// Keys
const step = (by) => {
  const visible = cards.filter(shown);
  if (visible.length === 0) return;
  const at = visible.findIndex((card) => card.id === chosen);
  const next = visible[Math.max(0, Math.min(visible.length - 1, at < 0 ? 0 : at + by))];
  choose(next.id);
  next.focus({ preventScroll: true });
};
const cite = async () => {
  const card = chosen && document.getElementById(chosen);
  const said = card ? `${card.querySelector("h2").textContent}: ${card.querySelector(".words")?.textContent || ""}` : document.title;
  const origin = [...document.querySelectorAll(".origin span")].map((s) => s.textContent).join(", ");
  await navigator.clipboard.writeText(`${said} (${origin}) ${location.href}`);
  tell("Citation copied");
  document.body.classList.add("copied");
  setTimeout(() => document.body.classList.remove("copied"), 1400);
};
document.addEventListener("keydown", (event) => {
  if (typing(event)) return;
  const open = () => {
    const details = document.getElementById(chosen)?.querySelector("details");
    if (details) details.open = !details.open;
  };
  const act = { j: () => step(1), k: () => step(-1), w: open, c: cite }[event.key];
  if (act) { event.preventDefault(); act(); }
});

if (reading.dataset.at) {
  choose(reading.dataset.at);
} else {
  const to = new URL(location.href).searchParams.get("to");
  if (to) {
    const place = [...paragraphs].reverse().find((p) => Number(p.dataset.start) <= Number(to));
    place?.scrollIntoView({ block: "center" });
    place?.classList.add("here");
  }
}
