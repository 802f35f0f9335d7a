import { writeFileSync } from "node:fs";
import { openEverything, sidewaysScroll } from "./looks.mjs";

const WIDTHS = [1280, 768, 320];

/** The time of day up to which a page knows: it goes on meanwhile. */
const TIME = /\d{1,2}:\d{2} [AP]M/g;

/** The pictures that are taken, in a folder, and a list of whose would show the same as another's. */
export class Album {
  taken = 0;
  #out;
  #shown = new Map();
  #same = [];

  constructor(out) {
    this.#out = out;
  }

  /** Takes an open page as somebody sees it, unless somebody before saw the same there. */
  async takePage(page, name, person) {
    const shows = `${name}\n${(await page.locator("main").ariaSnapshot()).replaceAll(TIME, "")}`;
    const before = this.#shown.get(shows);
    if (before) return this.#same.push(`${name}: ${person} sees what ${before} sees`);
    this.#shown.set(shows, person);
    await openEverything(page);
    await this.take(page, `${name}-${person}`);
  }

  /** Takes the whole page, or a part of it, at every width or some. */
  async take(page, name, { part, widths = WIDTHS } = {}) {
    for (const width of widths) {
      await page.setViewportSize({ width, height: width < 640 ? 640 : 900 });
      const path = `${this.#out}/${name}-${width}.png`;
      await (part ? part.screenshot({ path }) : page.screenshot({ path, fullPage: true }));
      this.taken += 1;
      const sideways = await sidewaysScroll(page);
      if (sideways > 0) console.log(`${name} at ${width} px scrolls sideways by ${sideways} px`);
    }
    await page.setViewportSize({ width: WIDTHS[0], height: 900 });
  }

  close() {
    writeFileSync(`${this.#out}/the-same.txt`, `${this.#same.join("\n")}\n`);
    console.log(`${this.taken} pictures in ${this.#out}, ${this.#same.length} more would show the same`);
  }
}
