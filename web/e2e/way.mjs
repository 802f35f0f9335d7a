import { Keyboard } from "./keyboard.mjs";
import { Mouse } from "./mouse.mjs";

/** The ways in which a journey can be gone: with which hands, and how wide the window is, in pixels. */
export const EVERY_WAY = ["mouse", "keyboard"].flatMap((kind) =>
  [1280, 768, 320].map((width) => `${kind}-${width}`),
);

/** The hands that go a way at a page. */
export function handsOf(way, page) {
  const [kind, width] = way.split("-");
  return new (kind === "mouse" ? Mouse : Keyboard)(page, Number(width));
}
