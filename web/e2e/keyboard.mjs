import assert from "node:assert/strict";
import { Hands } from "./hands.mjs";

const FARTHEST = 300;
const MOST_ARROWS = 60;
/** How often whoever looks for a control may pass it and turn back, because the page changed meanwhile. */
const MOST_TURNS = 4;

/** Hands that have no mouse: the Tab key goes from control to control, and keys do the rest. */
export class Keyboard extends Hands {
  kind = "keyboard";

  /** Presses a button, a link or a heading that opens. */
  async press(control) {
    await this.#tabTo(control);
    await this.key("Enter");
  }

  /** Presses it several times, faster than the page can answer. */
  async pressOften(control, times) {
    await this.#tabTo(control);
    await Promise.all(Array.from({ length: times }, () => this.key("Enter")));
  }

  /** Chooses a box, if it is not chosen; one of a group of which one can be is gone to by arrow keys. */
  async tick(box) {
    await box.first().waitFor({ state: "attached" });
    if (await box.first().isChecked()) return;
    const isOneOfAGroup = await box.first().evaluate(({ type }) => type === "radio");
    await this.#tabTo(box, isOneOfAGroup ? "group" : "control");
    if (isOneOfAGroup) await this.#arrowTo(box, "ArrowDown");
    else await this.key("Space");
  }

  enter(field) {
    return this.#tabTo(field);
  }

  /** Goes into a field for a date from before it, so that its first part has the focus. */
  async enterDay(field) {
    if ((await this.#tabTo(field)) === "Tab") return;
    while ((await placeOf(field, "control")) === "here") await this.key("Shift+Tab");
    await this.key("Tab");
  }

  /** Chooses from a list by typing how the choice begins; a list whose page was too slow for that is opened first. */
  async choose(list, beginning) {
    await this.#tabTo(list);
    if ((await this.chosenIn(list)).startsWith(beginning)) return;
    await this.letters(beginning);
    if (await this.isChosen(list, beginning)) return;
    await this.key("Alt+ArrowDown");
    await this.letters(beginning);
    await this.key("Enter");
    assert.ok(
      await this.isChosen(list, beginning),
      `"${beginning}" was typed, and "${await this.chosenIn(list)}" chosen`,
    );
  }

  /** Takes one of the completions that the field with the focus offers. */
  async pick(option) {
    await option.first().waitFor();
    for (let pressed = 0; pressed < MOST_ARROWS; pressed += 1) {
      if ((await option.first().getAttribute("aria-selected")) === "true") return this.key("Enter");
      await this.key("ArrowDown");
    }
    assert.fail(`${option} is not reached with the arrow keys`);
  }

  /** Presses a control within a group that is one stop of the Tab key, to which an arrow key leads from there. */
  async pressWithin(group, control, arrow) {
    await this.#tabTo(group.locator("[tabindex='0']"));
    await this.#arrowTo(control, arrow);
    await this.key("Enter");
  }

  /** Sends the form of the field with the focus; the Enter key does what its button does. */
  send() {
    return this.key("Enter");
  }

  /** Goes to a control, or to the group it is one of, and answers the last key it took. */
  async #tabTo(control, what = "control") {
    await control.first().waitFor({ state: what === "group" ? "attached" : "visible" });
    let last;
    for (let pressed = 0, turned = 0; pressed < FARTHEST && turned < MOST_TURNS; pressed += 1) {
      const where = await placeOf(control, what);
      if (where === "here") return last;
      const next = where === "before" ? "Shift+Tab" : "Tab";
      if (last && next !== last) turned += 1;
      last = next;
      await this.key(next);
    }
    return assert.fail(`${control} is not reached with the Tab key`);
  }

  async #arrowTo(control, arrow) {
    for (let pressed = 0; pressed < MOST_ARROWS; pressed += 1) {
      if ((await placeOf(control, "control")) === "here") return;
      await this.key(arrow);
    }
    assert.fail(`${control} is not reached with the key ${arrow}`);
  }
}

/** Where a control is, seen from the focus: here, before it or after it. */
function placeOf(control, what) {
  return control.evaluateAll(([wanted], sought) => {
    const at = document.activeElement;
    if (!wanted || !at) return "after";
    const isOfItsGroup = at.type === "radio" && at.name === wanted.name && at.form === wanted.form;
    if (at === wanted || (sought === "group" && isOfItsGroup)) return "here";
    return at.compareDocumentPosition(wanted) & Node.DOCUMENT_POSITION_PRECEDING ? "before" : "after";
  }, what);
}
