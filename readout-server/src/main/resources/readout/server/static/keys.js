// SPDX-License-Identifier: Apache-2.0
// The keys that work on every page. What a page has of its own is in its own file.
const root = document.documentElement;
const told = document.getElementById("told");

export const tell = (words) => { told.textContent = words; };

export const typing = (event) =>
  event.ctrlKey || event.metaKey || event.altKey ||
  /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName) ||
  document.getElementById("help").open;

document.getElementById("theme").addEventListener("click", () => {
  const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  root.dataset.theme = dark ? "light" : "dark";
  localStorage.setItem("theme", root.dataset.theme);
});

const help = document.getElementById("help");
document.getElementById("help-open").addEventListener("click", () => help.showModal());

const rows = () => [...document.querySelectorAll("tbody > tr[tabindex], ol.list > li, ol.owed > li")];
let row = -1;

const move = (step) => {
  const all = rows();
  if (all.length === 0) return;
  row = Math.max(0, Math.min(all.length - 1, row + step));
  all.forEach((r, i) => r.classList.toggle("here", i === row));
  const target = all[row].matches("tr") ? all[row] : all[row].querySelector("a, input");
  target.focus({ preventScroll: true });
  all[row].scrollIntoView({ block: "nearest" });
};

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && /^(INPUT|TEXTAREA)$/.test(event.target.tagName)) event.target.blur();
  if (typing(event)) return;
  const own = document.body.matches(".screen-reading");
  const act = {
    "/": () => (document.getElementById("q") || document.getElementById("find")).focus(),
    "?": () => help.showModal(),
    e: () => document.querySelector("[data-export]")?.click(),
    j: own ? null : () => move(1),
    k: own ? null : () => move(-1),
    Enter: event.target.matches("tr") ? () => {
      const open = event.target.querySelector("details");
      if (open) event.target.querySelectorAll("details").forEach((d) => { d.open = !d.open; });
      else event.target.querySelector("a")?.click();
    } : null,
  }[event.key];
  if (act) { event.preventDefault(); act(); }
});
