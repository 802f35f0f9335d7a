import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { look } from "./looks.mjs";
import { base } from "./server.mjs";

/** The pages open to everybody that are looked at in Spanish. */
const PAGES = [
  "search",
  "search-nothing",
  "element",
  "dataset",
  "agency",
  "agreements",
  "agreements-wages",
  "agreement",
  "license",
  "plan",
  "plan-whole",
  "plan-wrong",
  "projects",
  "log",
  "project",
  "matrix",
  "what-if",
  "due",
  "boards",
  "queue",
  "form",
  "project-without-uses",
  "missing",
  "nowhere",
];

const project = "/projects/2023-07?asOf=2026-04-01";

/** What somebody who reads Spanish does: choose it once, and read every page in it. */
export async function spanishJourney(page, checks, { addresses, widths, out }) {
  await checks.that(
    "the switch in the header puts the project page into Spanish, and its address stays",
    async () => {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(base + project);
      await page.getByRole("heading", { level: 2, name: "Is its use of data covered?" }).waitFor();
      const asked = page.waitForRequest((request) => request.headers()["accept-language"] === "es");
      await page.getByRole("list", { name: "Language" }).getByRole("button", { name: "Español" }).focus();
      await page.keyboard.press("Enter");
      await asked;
      await page.getByRole("heading", { level: 2, name: "¿Está cubierto su uso de los datos?" }).waitFor();
      await page.getByRole("heading", { level: 1, name: "¿Las credenciales de corta duración" }).waitFor();
      assert.equal(await page.locator("html").getAttribute("lang"), "es");
      assert.ok(page.url().endsWith(project));
      await page.getByText(/Para el 1 de abril de 2026/).waitFor();
      const current = page.getByRole("list", { name: "Idioma" }).locator("[aria-current=true]");
      assert.equal(await current.textContent(), "Español");
    },
  );

  await checks.that("the browser keeps the language, and the register opens in it", async () => {
    await page.reload();
    await page.getByRole("heading", { level: 2, name: "¿Está cubierto su uso de los datos?" }).waitFor();
    await page.getByRole("navigation").getByRole("link", { name: "Registro público" }).click();
    await page.waitForURL(/\/public\/es$/);
  });

  await checks.that("a search in Spanish tells its results in Spanish", async () => {
    await page.goto(`${base}/`);
    await page.getByRole("combobox", { name: /^Busque elementos de datos/ }).fill("wages");
    await page.keyboard.press("Enter");
    await page
      .getByRole("status")
      .filter({ hasText: /resultados? para “wages”/ })
      .waitFor();
    await page.getByRole("checkbox", { name: /^Elemento de datos \(/ }).waitFor();
  });

  for (const name of PAGES) {
    for (const width of widths) {
      await look(page, checks, { name: `${name}-es`, address: addresses[name], width, out });
    }
    await checks.that(`${name} says nothing in English that the web says in Spanish`, async () => {
      assert.deepEqual(await leftInEnglish(page), []);
    });
  }

  await checks.that("the switch leads back to English", async () => {
    await page.getByRole("button", { name: "English" }).click();
    await page.getByRole("list", { name: "Language" }).waitFor();
    assert.equal(await page.locator("html").getAttribute("lang"), "en");
  });
}

/** The messages of the web that the page shows in English, outside of what is marked as English. */
async function leftInEnglish(page) {
  const shown = await page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = [];
    while (texts.nextNode()) {
      const { parentElement, textContent } = texts.currentNode;
      const isPartOfAName = parentElement.querySelector(":scope > wbr") !== null;
      if (parentElement.closest("[lang]").lang === "es" && !isPartOfAName) found.push(textContent.trim());
    }
    return found;
  });
  return shown.filter((text) => ENGLISH.has(text));
}

/** Every message that differs in Spanish. */
const ENGLISH = new Set(
  [
    ...readFileSync(new URL("../src/locales/es.po", import.meta.url), "utf8").matchAll(
      /^msgid (".+")\nmsgstr (".+")$/gm,
    ),
  ]
    .map(([, english, spanish]) => [JSON.parse(english), JSON.parse(spanish)])
    .filter(([english, spanish]) => english !== spanish)
    .map(([english]) => english),
);
