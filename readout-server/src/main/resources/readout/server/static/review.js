// SPDX-License-Identifier: Apache-2.0
import { typing } from "./keys.js";

const judge = document.getElementById("judge");
const type = document.getElementById("type");

for (const button of document.querySelectorAll("[data-type]")) {
  button.addEventListener("click", () => { type.value = button.dataset.type; });
}

const press = (selector) => document.querySelector(selector)?.click();

document.addEventListener("keydown", (event) => {
  if (typing(event)) return;
  const act = {
    a: () => press("[value=accept]"),
    x: () => press("[value=reject]"),
    " ": () => press("#skip"),
    Backspace: () => press("#undo button"),
  }[event.key] || (judge && /^[1-9]$/.test(event.key)
    ? () => document.querySelectorAll("[data-type]")[event.key - 1]?.click()
    : null);
  if (act) { event.preventDefault(); act(); }
});
