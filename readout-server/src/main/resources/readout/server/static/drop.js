// SPDX-License-Identifier: Apache-2.0
// Files dropped anywhere on the page go the way of files that were chosen.
const form = document.getElementById("drop");
const files = document.getElementById("files");
const chosen = document.getElementById("chosen");

const read = () => {
  chosen.textContent = files.files.length === 1 ? files.files[0].name : `${files.files.length} files`;
  form.requestSubmit();
};

files.addEventListener("change", read);
document.addEventListener("dragover", (event) => {
  event.preventDefault();
  document.body.classList.add("dragging");
});
document.addEventListener("dragleave", (event) => {
  if (!event.relatedTarget) document.body.classList.remove("dragging");
});
document.addEventListener("drop", (event) => {
  event.preventDefault();
  document.body.classList.remove("dragging");
  if (event.dataTransfer.files.length > 0) {
    files.files = event.dataTransfer.files;
    read();
  } else {
    document.getElementById("text").value = event.dataTransfer.getData("text/plain");
  }
});
form.addEventListener("submit", () => form.classList.add("busy"));
document.getElementById("text").addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.requestSubmit();
});
