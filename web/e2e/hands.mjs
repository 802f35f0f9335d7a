import assert from "node:assert/strict";
import { base } from "./server.mjs";

/** How fast letters follow each other where a page answers to each, in milliseconds. */
const BETWEEN_LETTERS = 20;

/**
 * A person's hands at a page. A journey tells them what is done; how it is done, by mouse or by keyboard alone, is theirs.
 * Every control is the first of those a locator finds.
 */
export class Hands {
  /** Who counts what the hands do; nobody while it is absent. */
  effort;

  /**
   * @param page the window they are at
   * @param width how wide it is, in pixels
   */
  constructor(page, width) {
    this.page = page;
    this.width = width;
  }

  toString() {
    return `by ${this.kind} at ${this.width} px`;
  }

  /** The same hands at another window. */
  at(page) {
    return new this.constructor(page, this.width);
  }

  /** Makes the window as wide as it is to be. */
  async sit() {
    await this.page.setViewportSize({ width: this.width, height: this.width < 640 ? 640 : 900 });
  }

  /** Enters an address, from the host on. */
  go(path) {
    this.count("pages");
    return this.page.goto(base + path);
  }

  /** Enters an address as in a new window, even where only what follows its # is another. */
  async goAfresh(path) {
    await this.page.goto("about:blank");
    return this.go(path);
  }

  /** Writes a text into a field, in place of what it held. */
  async type(field, text) {
    await this.#clear(field);
    this.count("texts");
    await this.page.keyboard.insertText(text);
  }

  /** Writes a text letter by letter, for a field that answers to each. */
  async spell(field, text) {
    await this.#clear(field);
    await this.letters(text, BETWEEN_LETTERS);
  }

  /** Puts a text into a field at once, as pasting does; typing thousands of lines takes a browser minutes. */
  async paste(field, text) {
    await this.enter(field);
    await field.first().evaluate((area, pasted) => {
      Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value").set.call(area, pasted);
      area.dispatchEvent(new Event("input", { bubbles: true }));
    }, text);
  }

  /** Types a date, such as 2028-06-30, as the browser asks for it. */
  async day(field, date) {
    const [year, month, day] = date.split("-");
    await this.digits(field, `${month}${day}${year}`);
    assert.equal(await field.first().inputValue(), date);
  }

  /** Types digits into a field for a date, from its beginning. */
  async digits(field, digits) {
    await this.enterDay(field);
    await this.letters(digits);
  }

  /** The text of what has the focus. */
  focused() {
    return this.page.evaluate(() => document.activeElement?.textContent ?? "");
  }

  /** Waits until a list shows a choice that begins so. */
  async isChosen(list, beginning) {
    let chosen = await this.chosenIn(list);
    for (let waited = 0; waited < 50 && !chosen.startsWith(beginning); waited += 1) {
      await this.page.waitForTimeout(100);
      chosen = await this.chosenIn(list);
    }
    return chosen.startsWith(beginning);
  }

  chosenIn(list) {
    return list.first().evaluate((select) => select.selectedOptions[0]?.textContent ?? "");
  }

  async key(key) {
    this.count("keys");
    await this.page.keyboard.press(key);
  }

  async letters(text, delay = 0) {
    this.count("keys", text.length);
    await this.page.keyboard.type(text, { delay });
  }

  count(what, number = 1) {
    this.effort?.add(what, number);
  }

  async #clear(field) {
    await this.enter(field);
    if ((await field.first().inputValue()) !== "") await this.key("ControlOrMeta+a");
  }
}
