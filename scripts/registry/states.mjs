#!/usr/bin/env node
// SPDX-License-Identifier: Apache-2.0
//
// Derives data/lexicon/en/registry/states.tsv: codes and names from i18n-iso-countries, adjectives from
// i18n-nationality, capitals from countries-list (all MIT), corrected by states-amendments.tsv.
// Run by a maintainer, not by the build:
//
//   cd scripts/registry && npm install && node states.mjs
//
// The result is checked in; read its diff.

import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);
const countries = require("i18n-iso-countries");
const nationalities = require("i18n-nationality");
const { countries: details } = require("countries-list");
countries.registerLocale(require("i18n-iso-countries/langs/en.json"));
nationalities.registerLocale(require("i18n-nationality/langs/en.json"));

const folder = fileURLToPath(new URL("../../data/lexicon/en/registry/", import.meta.url));
const COLUMNS = ["iso3", "iso2", "cow", "name", "names", "adjectives", "people", "capitals", "from", "to"];
const unique = (items) => [...new Set(items.filter(Boolean))];

/** "Congolese" and "British" are their own plurals; the others add an s. */
const people = (adjective) =>
  /(ese|sh|ch|ss|s)$/.test(adjective) ? [adjective] : [adjective, adjective + "s"];

/** The row that the packages give. A nationality that only repeats the country's name is none. */
function derived(iso2) {
  const iso3 = countries.alpha2ToAlpha3(iso2).replace("XKK", "XKX");
  const [name, ...others] = unique(
    [details[iso2]?.name, ...countries.getName(iso2, "en", { select: "all" })].map((n) => n?.replace(/ \(.*/, "")),
  ).filter((n) => !n.includes(","));
  const nationality = (nationalities.getName(iso2, "en") ?? "").replace(/ \(.*| - .*/, "");
  const adjective = name && !unique([name, ...others]).some((n) => nationality.startsWith(n) && nationality.length <= n.length) && !nationality.includes(",") ? nationality : "";
  const capital = details[iso2]?.capital ?? "";
  return {
    iso3, iso2, cow: "", name, names: others, adjectives: unique([adjective]),
    people: adjective ? people(adjective) : [], capitals: unique([capital]), from: "", to: "",
  };
}

function amend(row, cells) {
  const listed = (cell) => (cell === "-" ? [] : cell.split("|"));
  const before = row.name;
  for (const column of ["cow", "name", "from", "to"]) if (cells[column]) row[column] = cells[column];
  for (const column of ["adjectives", "people", "capitals"]) if (cells[column]) row[column] = listed(cells[column]);
  if (cells.adjectives && !cells.people) row.people = row.adjectives.flatMap(people);
  row.names = unique([before, ...row.names, ...(cells.names ? listed(cells.names) : [])]).filter((n) => n !== row.name);
  return row;
}

const lines = readFileSync(folder + "states-amendments.tsv", "utf8").split("\n").filter((l) => l && !l.startsWith("#"));
const header = lines.shift().split("\t");
const rows = new Map(Object.keys(countries.getAlpha2Codes()).map((c) => [derived(c).iso3, derived(c)]));
for (const line of lines) {
  const cells = Object.fromEntries(line.split("\t").map((c, i) => [header[i], c]));
  const empty = { iso3: cells.iso3, iso2: "", cow: "", name: cells.name, names: [], adjectives: [], people: [], capitals: [], from: "", to: "" };
  rows.set(cells.iso3, amend(rows.get(cells.iso3) ?? empty, cells));
}

const cell = (value) => (Array.isArray(value) ? value.join("|") : value) || "-";
const versions = Object.entries(require("./package.json").dependencies).map(([name, version]) => `${name} ${version}`);
writeFileSync(folder + "states.tsv", `# States and territories: codes, names, adjectives, peoples, capitals. Do not edit: change states-amendments.tsv and run scripts/registry/states.mjs.
# format: iso3 = ISO 3166 alpha-3 (XKX Kosovo; ISO 3166-3 for states that are no more); iso2; cow = Correlates of War country number; name; names = other names and spellings; adjectives (Danish); people = nouns, singular and plural (Dane, Danes); capitals and seats of government; from and to = life of a state that is no more
# source: ${versions.join(", ")} (npm), and states-amendments.tsv
# licence: MIT AND Apache-2.0
# version: ${new Date().toISOString().slice(0, 10)}
${COLUMNS.join("\t")}
${[...rows.values()].sort((a, b) => (a.iso3 < b.iso3 ? -1 : 1)).map((r) => COLUMNS.map((c) => cell(r[c])).join("\t")).join("\n")}
`);
console.log(`${rows.size} states and territories`);
