export type Section = "search" | "plan" | "projects" | "agreements" | "due" | "law" | "runs";

/** The part of the catalog an address belongs to, if any, and whether it is where the menu leads to itself. */
export type Place = { section?: Section; itself: boolean };

const PARTS: Record<string, Section> = {
  elements: "search",
  datasets: "search",
  agencies: "search",
  plan: "plan",
  projects: "projects",
  log: "projects",
  analytics: "projects",
  agreements: "agreements",
  due: "due",
  law: "law",
  runs: "runs",
  findings: "runs",
};

export function placeOf(pathname: string): Place {
  const [part = "", ...more] = pathname.split("/").filter(Boolean);
  return { section: part === "" ? "search" : PARTS[part], itself: more.length === 0 };
}
