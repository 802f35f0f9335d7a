import assert from "node:assert/strict";
import { Hands } from "./hands.mjs";
import { wheelTo } from "./wheel.mjs";

/** Where in a field for a date a click falls on the month, which is written first, from its left edge in pixels. */
const ON_THE_MONTH = 20;

/** Hands with a mouse, which wheel to what they want, click it, and type where they clicked. */
export class Mouse extends Hands {
  kind = "mouse";

  /** Presses a button, a link or a heading that opens. */
  press(control) {
    return this.#click(control.first());
  }

  /** Presses it several times, faster than the page can answer. */
  async pressOften(control, times) {
    await this.#click(control.first(), { clickCount: times });
  }

  /** Chooses a box, if it is not chosen, by what is written beside it. */
  async tick(box) {
    await box.first().waitFor({ state: "attached" });
    if (await box.first().isChecked()) return;
    await this.#click(await box.first().evaluateHandle((input) => input.labels[0] ?? input));
  }

  enter(field) {
    return this.#click(field.first());
  }

  async enterDay(field) {
    const { height } = await field.first().boundingBox();
    await this.#click(field.first(), { position: { x: ON_THE_MONTH, y: height / 2 } });
  }

  /** Drops a list down, and takes the choice that begins so. */
  async choose(list, beginning) {
    await wheelTo(this.page, list.first());
    if ((await this.chosenIn(list)).startsWith(beginning)) return;
    await this.#click(list.first());
    await this.letters(beginning);
    await this.key("Enter");
    assert.ok(
      await this.isChosen(list, beginning),
      `"${beginning}" was meant, and "${await this.chosenIn(list)}" chosen`,
    );
  }

  /** Takes one of the completions that a field offers. */
  pick(option) {
    return this.press(option);
  }

  /** Presses a control within a group. */
  pressWithin(_group, control) {
    return this.press(control);
  }

  /** Sends a form with its button. */
  send(button) {
    return this.press(button);
  }

  async #click(control, how = {}) {
    await wheelTo(this.page, control);
    await control.click(how);
    this.count("clicks", how.clickCount ?? 1);
  }
}
