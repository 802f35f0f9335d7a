import axe from "axe-core";

/** What axe finds wrong, in words; colors are judged in a real browser. */
export async function accessibilityFaults(element: Element = document.body) {
  const { violations } = await axe.run(element, { rules: { "color-contrast": { enabled: false } } });
  return violations.map((fault) => `${fault.id}: ${fault.nodes.map((node) => node.html).join(" ")}`);
}
