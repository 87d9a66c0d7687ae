// SPDX-License-Identifier: Apache-2.0
// In a row that differs, the words that no other account of the row has are marked.
const words = (text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) || [];

for (const row of document.querySelectorAll("tr.r-different, tr.r-contrary, tr.r-updated")) {
  const cells = [...row.querySelectorAll("summary")];
  const sets = cells.map((cell) => new Set(words(cell.textContent)));
  cells.forEach((cell, i) => {
    if (cells.length < 2) return;
    const pieces = cell.textContent.split(/([\p{L}\p{N}]+)/u);
    cell.replaceChildren(...pieces.map((piece, at) => {
      const alone = at % 2 === 1 && (piece.length > 3 || /\d/.test(piece)) && sets.every((set, j) => j === i || !set.has(piece.toLowerCase()));
      if (!alone) return document.createTextNode(piece);
      const marked = document.createElement("b");
      marked.textContent = piece;
      return marked;
    }));
  });
}
